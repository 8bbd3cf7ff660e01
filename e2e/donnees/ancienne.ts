import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import postgres, { type Sql } from "postgres";
import { migrerJusqua } from "../../db/migrate.ts";

const MIGRATION = "0015_vues_enregistrees";
const RANGEES = fileURLToPath(new URL("./base-0015.sql.br", import.meta.url));

/**
 * Fills an empty database as it stood after migration 0015: the demonstration of that time, loaded by the code of that time,
 * and a row of each table it left empty. Its files are only their fingerprints.
 */
export async function chargerAncienne(url: string): Promise<void> {
  await migrerJusqua(url, MIGRATION);
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    // Rows refer to later ones, and triggers would journal what is journaled already.
    await sql.unsafe(
      `set session_replication_role = replica;\n${brotliDecompressSync(readFileSync(RANGEES)).toString()}`,
    );
  } finally {
    await sql.end();
  }
}

/** How many rows each table holds. */
export async function compterRangees(sql: Sql): Promise<Record<string, number>> {
  const tables = await sql<{ nom: string }[]>`
    select table_name as nom from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`;
  const comptes: Record<string, number> = {};
  for (const { nom } of tables) {
    const [lu] = await sql<{ n: number }[]>`select count(*)::int as n from ${sql(nom)}`;
    comptes[nom] = lu?.n ?? 0;
  }
  return comptes;
}

/** All that somebody wrote of several words, wherever it is kept, and where. */
export async function lireMots(sql: Sql): Promise<Map<string, string>> {
  const colonnes = await sql<{ table: string; colonne: string }[]>`
    select c.table_name as table, c.column_name as colonne from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where table_schema = 'public' and t.table_type = 'BASE TABLE' and (c.data_type in ('text', 'jsonb') or c.udt_name = '_text') order by 1, 2`;
  const mots = new Map<string, string>();
  for (const { table, colonne } of colonnes) {
    const rangees = await sql<{ v: unknown }[]>`
      select to_jsonb(${sql(colonne)}) as v from ${sql(table)} where ${sql(colonne)} is not null`;
    for (const { v } of rangees)
      for (const mot of feuilles(v)) if (/\s/.test(mot)) mots.set(mot, `${table}.${colonne}`);
  }
  return mots;
}

function feuilles(valeur: unknown): string[] {
  if (typeof valeur === "string") return [valeur];
  return typeof valeur === "object" && valeur !== null ? Object.values(valeur).flatMap(feuilles) : [];
}
