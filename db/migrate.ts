import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import { runMigrations } from "graphile-worker";
import postgres from "postgres";
import { chargerTerritoire } from "./territoire.ts";

/** Brings a database to the current schema, and loads the communes of the region when they are absent. */
export async function migrateDatabase(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const db = drizzle(sql, { casing: "snake_case" });
    await migrate(db, { migrationsFolder: fileURLToPath(new URL("./migrations", import.meta.url)) });
    await chargerTerritoire(db);
    await runMigrations({ connectionString: url });
  } finally {
    await sql.end();
  }
}
