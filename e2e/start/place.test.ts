import { lstatSync, mkdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { repairLinks } from "../../db/embedded/binaries.ts";
import {
  launch,
  makeClosedFolder,
  makeOpenFolder,
  occupy,
  pickPorts,
  query,
  readAppEnv,
  stopAll,
  waitReady,
} from "./harness.ts";

test.afterEach(stopAll);

const isRoot = process.getuid?.() === 0;

for (const [where, below] of [
  ["under a closed folder", "projet/.data"],
  ["in a closed folder of data", "."],
] as const) {
  test(`root, ${where}: the data go to /var/lib/trame, it is said, and they stay there`, async () => {
    test.skip(!isRoot, "Seul root fait tourner PostgreSQL sous un autre compte que le sien.");
    const [closed, ports] = [makeClosedFolder(), await pickPorts()];
    const dataDir = join(closed, below);
    let sheltered = "";
    try {
      for (const count of [1, 2]) {
        const started = launch(dataDir, ports);
        await waitReady(started);
        sheltered = readFileSync(join(dataDir, "emplacement"), "utf8").trim();
        expect(sheltered).toMatch(/^\/var\/lib\/trame\/\w+-/);
        const said = `${closed} est fermé aux autres comptes, dont celui de PostgreSQL : les données vont dans ${sheltered}.`;
        if (count === 1) expect(started.output()).toContain(said);
        const { DATABASE_URL = "" } = await readAppEnv(started.url);
        expect(await query(DATABASE_URL, "select count(*)::int as n from demarrages")).toEqual([{ n: count }]);
        started.process.kill("SIGTERM");
        expect(await started.exited).toBe(0);
      }
    } finally {
      if (sheltered) rmSync(sheltered, { recursive: true });
    }
  });
}

test("ports that are taken: the next ones, and it is said", async () => {
  const [dataDir, ports] = [makeOpenFolder(), await pickPorts()];
  const taken = await Promise.all(Object.values(ports).map(occupy));
  const started = launch(dataDir, ports);
  await waitReady(started);
  for (const port of Object.values(ports))
    expect(started.output()).toMatch(new RegExp(`Port ${port}.* occupé : \\d+ est utilisé`));
  const address = /Trame est prête : (\S+)/.exec(started.output())?.[1] ?? "";
  expect(address).not.toBe(`http://localhost:${ports.PORT}`);
  expect((await readAppEnv(address)).NEXTAUTH_URL).toBe(address);
  started.process.kill("SIGTERM");
  expect(await started.exited).toBe(0);
  for (const one of taken) one.release();
});

test("a half-configured production is refused, with what is missing", async () => {
  const started = launch(makeOpenFolder(), await pickPorts(), {
    env: { DATABASE_URL: "postgres://x@127.0.0.1:1/x", SMTP_URL: "smtp://127.0.0.1:1" },
  });
  expect(await started.exited).toBe(1);
  expect(started.output()).toContain("Configuration incomplète. Il manque : NEXTAUTH_URL, NEXTAUTH_SECRET.");
});

test("in production, neither demonstration nor another port", async () => {
  const [office, ports] = [makeOpenFolder(), await pickPorts()];
  const base = launch(office, ports, { env: { SMTP_URL: "smtp://127.0.0.1:1" } });
  await waitReady(base);
  expect(base.output()).not.toContain("personne@demo.test");
  const { DATABASE_URL = "", TRAME_DEMO, TRAME_MAIL_URL } = await readAppEnv(base.url);
  expect([TRAME_DEMO, TRAME_MAIL_URL]).toEqual([undefined, undefined]);
  const env = {
    DATABASE_URL,
    SMTP_URL: "smtp://127.0.0.1:1",
    NEXTAUTH_URL: "https://conference.example.org",
    NEXTAUTH_SECRET: "secret-de-production",
  };

  const refused = launch(makeOpenFolder(), ports, { env });
  expect(await refused.exited).toBe(1);
  expect(refused.output()).toContain(`Le port ${ports.PORT} est occupé`);

  const accepted = launch(makeOpenFolder(), await pickPorts(), { env });
  await waitReady(accepted);
  expect(await readAppEnv(accepted.url)).toMatchObject(env);
  for (const started of [accepted, base]) {
    started.process.kill("SIGTERM");
    expect(await started.exited).toBe(0);
  }
});

test("the links npm did not put back are mended", () => {
  const folder = makeClosedFolder();
  mkdirSync(join(folder, "native/lib"), { recursive: true });
  writeFileSync(join(folder, "native/lib/libpq.so.5.18"), "");
  writeFileSync(
    join(folder, "native/pg-symlinks.json"),
    JSON.stringify([{ source: "native/lib/libpq.so.5.18", target: "native/lib/libpq.so" }]),
  );
  for (const _ of ["à réparer", "déjà là"]) repairLinks(folder);
  expect(lstatSync(join(folder, "native/lib/libpq.so")).isSymbolicLink()).toBe(true);
  expect(readlinkSync(join(folder, "native/lib/libpq.so"))).toBe("libpq.so.5.18");
});
