import { spawn } from "node:child_process";
import { recreate, seul, urlOf } from "./postgres.ts";

/** The database of the demonstration, as a person who starts Trame has it: loaded once for all the tests of a run. */
export const DEMO = "trame_demo";

/** Makes it when it is not there; two workers at once wait for one another. */
export async function preparerDemo(): Promise<void> {
  await seul(async (sql) => {
    const [deja] = await sql`select 1 from pg_database where datname = ${DEMO}`;
    if (deja) return;
    await recreate(`${DEMO}_en_cours`, "trame_modele");
    await charger(`${DEMO}_en_cours`);
    await sql.unsafe(`alter database ${DEMO}_en_cours rename to ${DEMO}`);
  });
}

/** That of an earlier run, which the cluster of the tests keeps. */
export const oublierDemo = (): Promise<void> =>
  seul(async (sql) => {
    await sql.unsafe(`drop database if exists ${DEMO} with (force)`);
  });

/** The database of this worker becomes that of the demonstration. */
export async function chargerDemo(): Promise<void> {
  await preparerDemo();
  await recreate(new URL(process.env.DATABASE_URL ?? "").pathname.slice(1), DEMO);
}

function charger(database: string): Promise<void> {
  const child = spawn(process.execPath, ["--conditions=react-server", "--import", "tsx", "db/demo/load.ts"], {
    env: { ...process.env, DATABASE_URL: urlOf(database), TRAME_DEMO: "1" },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let plainte = "";
  child.stderr.setEncoding("utf8").on("data", (mots: string) => {
    plainte += mots;
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject).once("close", (code) => (code === 0 ? resolve() : reject(new Error(plainte))));
  });
}
