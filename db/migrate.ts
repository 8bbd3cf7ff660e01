import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import { runMigrations } from "graphile-worker";
import postgres from "postgres";
import { baseDe, direPanneDeLaBase } from "../lib/run/panne.ts";
import { chargerTerritoire } from "./territoire.ts";
import { verifierBase } from "./verifier.ts";

/** Anything, so long as every process of Trame asks for the same. */
const VERROU = 872_613;

/**
 * Brings a database to the current schema, and loads the communes of the region when they are absent. Of several started
 * at once one works and the others wait for it. Throws the sentence that says what stops it, when somebody can mend that.
 */
export async function migrateDatabase(url: string): Promise<void> {
  // One connection: the lock is its own, and goes with it.
  const sql = postgres(url, { max: 1, max_lifetime: null, connect_timeout: 10, onnotice: () => {} });
  try {
    await verifierBase(sql, baseDe(url));
    await sql`select pg_advisory_lock(${VERROU})`;
    const db = drizzle(sql, { casing: "snake_case" });
    await migrate(db, { migrationsFolder: fileURLToPath(new URL("./migrations", import.meta.url)) });
    await chargerTerritoire(db);
    await runMigrations({ connectionString: url });
  } catch (error) {
    throw direPanneDeLaBase(error, url);
  } finally {
    await sql.end({ timeout: 5 });
  }
}
