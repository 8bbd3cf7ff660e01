import { drizzle } from "drizzle-orm/postgres-js";
import postgres, { type Sql } from "postgres";
import { migrateDatabase } from "../../db/migrate.ts";
import { structuresAComparer } from "../../db/schema/structure.ts";
import { comparerStructures } from "../../lib/appel/structure/fusion/comparer.ts";
import { ouvrirSessions } from "./jetons.ts";
import { peupler } from "./peupler.ts";
import { peuplerTravail } from "./peupler-travail.ts";
import { lancer } from "./serveur.ts";

export type Base = {
  nom: string;
  sql: Sql;
  url: string;
  databaseUrl: string;
  /** The server. */
  pid: number;
  /** The processes of PostgreSQL that serve it now. */
  sessions(): Promise<number[]>;
  fermer(): Promise<void>;
};

/** The editions measured: of 36 ateliers, of 300, of 1,000. */
export const ANNEE_36 = 2100;
export const ANNEE_300 = 2101;
export const ANNEE_1000 = 2102;

/** A database of its own, filled, with a production server on it. `editions`: how many ateliers each holds, from 2100 on. */
export async function ouvrirBase(
  pgUrl: (database: string) => string,
  {
    nom,
    editions,
    soumises,
    reprendre,
  }: { nom: string; editions: readonly (readonly [annee: number, n: number])[]; soumises: number; reprendre: boolean },
): Promise<Base & { neuve: boolean }> {
  const database = `trame_mesure_${nom.replaceAll(" ", "_")}`;
  const admin = postgres(pgUrl("postgres"), { max: 1, onnotice: () => {} });
  const [deja] = reprendre ? await admin`select 1 from pg_database where datname = ${database}` : [];
  if (!deja) {
    await admin.unsafe(`drop database if exists ${database} with (force)`);
    await admin.unsafe(`create database ${database}`);
  }
  await admin.end();
  await migrateDatabase(pgUrl(database));
  const sql = postgres(pgUrl(database), { max: 1, onnotice: () => {} });
  await sql`set statement_timeout = 0`;
  await sql`set idle_in_transaction_session_timeout = 0`;
  if (!deja) {
    await peupler(sql, editions);
    await peuplerTravail(sql, soumises);
    await ouvrirSessions(sql);
    await comparer(pgUrl(database));
  }
  await sql`vacuum analyze`;
  const serveur = await lancer(pgUrl(database));
  return {
    nom,
    sql,
    url: serveur.url,
    databaseUrl: pgUrl(database),
    pid: serveur.pid,
    neuve: !deja,
    sessions: async () =>
      (
        await sql<{ pid: number }[]>`
          select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`
      ).map((s) => s.pid),
    fermer: async () => {
      await serveur.stop();
      await sql.end();
    },
  };
}

/** What a job would do, the worker being asleep. */
async function comparer(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  const db = drizzle(sql, { casing: "snake_case" });
  do await comparerStructures(db);
  while ((await db.$count(structuresAComparer)) > 0);
  await sql.end();
}
