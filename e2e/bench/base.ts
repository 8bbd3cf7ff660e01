import postgres, { type Sql } from "postgres";
import { migrateDatabase } from "../../db/migrate.ts";
import { ouvrirSessions } from "./jetons.ts";
import { peupler } from "./peupler.ts";
import { peuplerTravail } from "./peupler-travail.ts";
import { lancer } from "./serveur.ts";

export type Base = { nom: string; sql: Sql; url: string; databaseUrl: string; fermer(): Promise<void> };

/** The two editions measured: one of 36 ateliers, one of 300. */
export const ANNEE_36 = 2100;
export const ANNEE_300 = 2101;

/** A database of its own, filled, with a production server on it. `editions`: how many ateliers each holds, from 2100 on. */
export async function ouvrirBase(
  pgUrl: (database: string) => string,
  {
    nom,
    editions,
    soumises,
  }: { nom: string; editions: readonly (readonly [annee: number, n: number])[]; soumises: number },
): Promise<Base> {
  const database = `trame_mesure_${nom.replaceAll(" ", "_")}`;
  const admin = postgres(pgUrl("postgres"), { max: 1, onnotice: () => {} });
  await admin.unsafe(`drop database if exists ${database} with (force)`);
  await admin.unsafe(`create database ${database}`);
  await admin.end();
  await migrateDatabase(pgUrl(database));
  const sql = postgres(pgUrl(database), { max: 1, onnotice: () => {} });
  await peupler(sql, editions);
  await peuplerTravail(sql, soumises);
  await ouvrirSessions(sql);
  await sql`vacuum analyze`;
  const serveur = await lancer(pgUrl(database));
  return {
    nom,
    sql,
    url: serveur.url,
    databaseUrl: pgUrl(database),
    fermer: async () => {
      await serveur.stop();
      await sql.end();
    },
  };
}
