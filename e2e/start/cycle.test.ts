import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import {
  expectAllGone,
  launch,
  makeOpenFolder,
  pickPorts,
  query,
  readAppEnv,
  readRecorded,
  type Started,
  stopAll,
  waitReady,
} from "./harness.ts";

test.afterEach(stopAll);

test("the demonstration starts, gives its addresses and accounts, and starts again soon with its data", async () => {
  const [dataDir, ports] = [makeOpenFolder(), await pickPorts()];
  const first = launch(dataDir, ports);
  await waitReady(first);
  const env = await readAppEnv(first.url);
  expect(env.TRAME_DEMO).toBe("1");
  expect(env.NEXTAUTH_URL).toBe(`http://localhost:${ports.PORT}`);
  expect(env.SMTP_URL).toBe(`smtp://127.0.0.1:${ports.TRAME_SMTP_PORT}`);
  expect((await fetch(env.TRAME_MAIL_URL ?? "", { headers: { accept: "text/html" } })).status).toBe(200);
  expect(first.output()).toContain(`Trame est prête : http://localhost:${ports.PORT}`);
  expect(first.output()).toContain("personne@demo.test");
  for (const secret of ["pg-password", "nextauth-secret"])
    expect(statSync(join(dataDir, secret)).mode & 0o777).toBe(0o600);
  first.process.kill("SIGTERM");
  expect(await first.exited).toBe(0);

  const begun = Date.now();
  const second = launch(dataDir, ports);
  await waitReady(second);
  expect(Date.now() - begun).toBeLessThan(15_000);
  const again = await readAppEnv(second.url);
  expect(again.NEXTAUTH_SECRET).toBe(env.NEXTAUTH_SECRET);
  expect(await query(again.DATABASE_URL ?? "", "select count(*)::int as n from demarrages")).toEqual([{ n: 2 }]);
  second.process.kill("SIGTERM");
  expect(await second.exited).toBe(0);
});

test("the base sorts and searches in French, quotes and apostrophes included", async () => {
  const [dataDir, ports] = [makeOpenFolder(), await pickPorts()];
  const started = launch(dataDir, ports);
  await waitReady(started);
  const { DATABASE_URL = "" } = await readAppEnv(started.url);
  const [sorted] = await query(
    DATABASE_URL,
    "select string_agg(x, ' ' order by x) as mots from unnest(array['zone','été','ester','Écully']) x",
  );
  expect(sorted?.mots).toBe("Écully ester été zone");
  const [found] = await query(
    DATABASE_URL,
    "select to_tsvector('french', 'L’été, « œuvres »') @@ to_tsquery('french', 'œuvre & été') as trouve",
  );
  expect(found?.trouve).toBe(true);
  started.process.kill("SIGTERM");
  await started.exited;
});

for (const signals of [["SIGTERM"], ["SIGHUP"], ["SIGINT", "SIGINT"]] as NodeJS.Signals[][]) {
  test(`${signals.join(" then ")}: nothing is left, and the base is closed properly`, async () => {
    const [dataDir, ports] = [makeOpenFolder(), await pickPorts()];
    const started = launch(dataDir, ports);
    await waitReady(started);
    const recorded = readRecorded(dataDir);
    expect(recorded.children.map(({ name }) => name)).toEqual(["postgres", "application"]);
    // One Ctrl-C reaches the start twice, from the terminal and from npm: that is not insistence.
    for (const signal of signals) started.process.kill(signal);
    expect(await started.exited).toBe(0);
    await expectAllGone(recorded);
    expect(readFileSync(join(dataDir, "pg.log"), "utf8").trim()).toMatch(/database system is shut down$/);
    expect(() => readRecorded(dataDir)).toThrow();
  });
}

test("an application that does not obey is forced at the second signal", async () => {
  const [dataDir, ports] = [makeOpenFolder(), await pickPorts()];
  const started = launch(dataDir, ports, { env: { TETU: "1" } });
  await waitReady(started);
  const recorded = readRecorded(dataDir);
  const insist = () => {
    started.process.kill("SIGINT");
    return started.process.exitCode;
  };
  // Well before the ten seconds after which the stop would lose patience by itself.
  await expect.poll(insist, { timeout: 8_000 }).toBe(1);
  expect(started.output()).toContain("Arrêt forcé.");
  await expectAllGone(recorded);
});

test("a stop asked for while starting leaves nothing", async () => {
  const [dataDir, ports] = [makeOpenFolder(), await pickPorts()];
  const started = launch(dataDir, ports);
  await expect.poll(() => recordedNames(dataDir), { timeout: 20_000, intervals: [10] }).toContain("postgres");
  const recorded = readRecorded(dataDir);
  started.process.kill("SIGINT");
  expect(await started.exited).toBe(0);
  await expectAllGone(recorded);
});

test("when the application dies, all stops with its code", async () => {
  const [dataDir, ports] = [makeOpenFolder(), await pickPorts()];
  const started = launch(dataDir, ports);
  await waitReady(started);
  const recorded = readRecorded(dataDir);
  await fetch(`${started.url}/mourir`).catch(() => undefined);
  expect(await started.exited).toBe(7);
  expect(started.output()).toContain("L’application s’est arrêtée (code 7).");
  await expectAllGone(recorded);
});

test("a second start on the same data is refused, with the address of the first", async () => {
  const [dataDir, ports] = [makeOpenFolder(), await pickPorts()];
  const first = launch(dataDir, ports);
  await waitReady(first);
  const second = launch(dataDir, await pickPorts());
  expect(await second.exited).toBe(1);
  expect(second.output()).toContain(`La plateforme tourne déjà à l’adresse http://localhost:${ports.PORT}`);
  expect((await fetch(first.url)).status).toBe(200);
  await stop(first);
});

async function stop(started: Started): Promise<void> {
  started.process.kill("SIGTERM");
  expect(await started.exited).toBe(0);
}

function recordedNames(dataDir: string): string[] {
  try {
    return readRecorded(dataDir).children.map(({ name }) => name);
  } catch {
    return [];
  }
}
