import { fileURLToPath } from "node:url";
import postgres from "postgres";
import { migrateDatabase } from "../../db/migrate.ts";
import { supervise } from "../../lib/conduite/run/supervise.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const app = fileURLToPath(new URL("app.mjs", import.meta.url));

/** One more row at each start: what is there at the next one was kept. */
async function countStart(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  await sql`create table if not exists demarrages (at timestamptz not null default now())`;
  await sql`insert into demarrages default values`;
  await sql.end();
}

const code = await supervise({
  root,
  env: process.env,
  durable: false,
  // The real ones take seconds: only the tests about them ask for them.
  migrate: process.env.ESSAI_MIGRATIONS ? migrateDatabase : countStart,
  app: ({ host, port }) => ({ file: process.execPath, args: [app, host, String(port)] }),
  accounts: [{ courriel: "personne@demo.test", nom: "Personne", role: "essai" }],
  print: console.log,
});
process.exit(code);
