import "server-only";
import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { renouvelable } from "./bassin.ts";
import { garderLesPrefixes } from "./prefixes.ts";

export type Db = PostgresJsDatabase;
/** A transaction: what an operation writes with. */
export type Tx = Parameters<Parameters<Db["transaction"]>[0]>[0];
/** What reads the same inside a transaction and out of it. */
export type Lecteur = Pick<Db, "select" | "selectDistinctOn">;

const globals = globalThis as typeof globalThis & { trameSql?: postgres.Sql };

/**
 * `prepare`: a statement that bears a name stays in one session, and a pool in transaction mode (PgBouncer before 1.21) gives
 * the next query another one, where it is not, or where another has its name.
 */
function connect(): postgres.Sql {
  // The build loads this module where no database is; what runs has been checked at start (lib/run/env.ts).
  const url = process.env.DATABASE_URL ?? "postgres://base-absente.invalid/trame";
  return renouvelable((onclose) =>
    postgres(url, { max: 10, connect_timeout: 5, idle_timeout: 60, prepare: false, onnotice: () => {}, onclose }),
  );
}

// Kept across hot reloads in development, and across the bundles of one server.
garderLesPrefixes();
globals.trameSql ??= connect();
export const sql = globals.trameSql;
export const db: Db = drizzle(sql, { casing: "snake_case" });
