import { spawnSync } from "node:child_process";
import { expect, test } from "@playwright/test";
import { launch, makeOpenFolder, type Ports, pickPorts, query, readAppEnv, stopAll, waitReady } from "./harness.ts";

test.afterEach(stopAll);

function nommer(dataDir: string, ports: Ports, ...args: string[]) {
  const { DATABASE_URL, SMTP_URL, NEXTAUTH_URL, NEXTAUTH_SECRET, ...rest } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", "lib/conduite/run/administrateur.ts", ...args],
    { env: { ...rest, TRAME_DATA: dataDir, TRAME_PG_PORT: String(ports.TRAME_PG_PORT) }, encoding: "utf8" },
  );
  return { status, dit: stdout + stderr };
}

test("the administrateur is named before the first start as while the platform runs", async () => {
  const [dataDir, ports] = [makeOpenFolder(), await pickPorts()];
  expect(nommer(dataDir, ports, "pas une adresse")).toMatchObject({ status: 1 });
  expect(nommer(dataDir, ports, "Premiere@essai.test")).toMatchObject({
    status: 0,
    dit: expect.stringContaining("premiere@essai.test administre cette instance."),
  });
  const started = launch(dataDir, ports, { env: { ESSAI_MIGRATIONS: "1" } });
  await waitReady(started);
  expect(nommer(dataDir, ports, "seconde@essai.test").status).toBe(0);
  expect(nommer(dataDir, ports, "seconde@essai.test").dit).toContain("administre déjà");
  const { DATABASE_URL = "" } = await readAppEnv(started.url);
  await query(
    DATABASE_URL,
    "insert into seconds_facteurs (personne_id, secret_scelle, active_at, dernier_pas) select id, 'x', now(), 0 from personnes where courriel = 'seconde@essai.test'",
  );
  const sans = () => nommer(dataDir, ports, "seconde@essai.test", "--sans-second-facteur");
  expect(sans()).toMatchObject({ status: 0, dit: expect.stringContaining("n’a plus de second facteur") });
  expect(sans().dit).toContain("n’a pas de second facteur");
  expect(await query(DATABASE_URL, "select adresse from courriels")).toEqual([{ adresse: "seconde@essai.test" }]);
  expect(await query(DATABASE_URL, "select courriel from personnes where administrateur order by 1")).toEqual([
    { courriel: "premiere@essai.test" },
    { courriel: "seconde@essai.test" },
  ]);
});
