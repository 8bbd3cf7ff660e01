import "server-only";
import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import { logPlainte } from "../lib/socle/log.ts";
import { ecrireLesEtats } from "./etats.ts";
import { type Bassin, ouvrirBassin } from "./ouvrir.ts";
import { garderLesPrefixes } from "./prefixes.ts";

export type Db = PostgresJsDatabase;
/** A transaction: what an operation writes with. */
export type Tx = Parameters<Parameters<Db["transaction"]>[0]>[0];
/** What reads the same inside a transaction and out of it. */
export type Lecteur = Pick<Db, "select" | "selectDistinctOn">;

const globals = globalThis as typeof globalThis & { trameBassin?: Bassin };

// Kept across hot reloads in development, and across the bundles of one server.
garderLesPrefixes();
ecrireLesEtats();
globals.trameBassin ??= ouvrirBassin({
  // The build loads this module where no database is; what runs has been checked at start (lib/socle/reglages.ts).
  url: process.env.DATABASE_URL ?? "postgres://base-absente.invalid/trame",
  choix: process.env.TRAME_PREPARER?.trim(),
  // What the tests run has the address of their cluster; the server of those in a browser tells, as in production.
  stricte: process.env.TRAME_TEST_PG !== undefined && process.env.NODE_ENV !== "production",
  dire: (phrase) => logPlainte("base", phrase),
});
export const { sql } = globals.trameBassin;
export const db: Db = drizzle(globals.trameBassin.pourDrizzle, { casing: "snake_case" });
