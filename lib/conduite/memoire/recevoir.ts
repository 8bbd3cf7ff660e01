import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type postgres from "postgres";
import { migrationsConnues } from "../../../db/migrations-connues.ts";
import type { deballer } from "./contenant.ts";
import { sommer } from "./copie.ts";
import { nommer, type Table } from "./inventaire.ts";
import {
  lireEntete as comprendreEntete,
  ENTETE,
  type Entete,
  ecarts,
  FORMAT,
  lireManifeste,
  MANIFESTE,
  type Manifeste,
} from "./manifeste.ts";
import { ABIMEE, empecher, FORMAT_PLUS_RECENT, PAS_UNE_SAUVEGARDE, plusRecente } from "./phrases.ts";

export type Lien = postgres.TransactionSql;
export type Lecture = ReturnType<typeof deballer>;
/** Where the rows of a table are put, and what becomes of them on the way. */
export type Place = { dans: string; par?: (morceaux: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array> };

/** What an archive says of itself; refused when this code could not read the rest. */
export async function lireEntete(lecture: Lecture): Promise<Entete> {
  const premiere = await lecture.next();
  if (premiere.done || premiere.value.nom !== ENTETE) throw empecher(PAS_UNE_SAUVEGARDE);
  const entete = comprendreEntete(await lireJson(premiere.value.morceaux));
  if (!entete.success) throw empecher(PAS_UNE_SAUVEGARDE);
  if (entete.data.format > FORMAT) throw empecher(FORMAT_PLUS_RECENT);
  if (!migrationsConnues().includes(entete.data.migration))
    throw empecher(plusRecente(entete.data.application.version));
  return entete.data;
}

/**
 * Copies the tables of an archive to where `placer` says, by default the tables of their names, and answers its manifest
 * once all that was read is what it says. A table or a column that is not one of `tables` is refused.
 */
export async function recopier(
  tx: Lien,
  tables: readonly Table[],
  entete: Entete,
  lecture: Lecture,
  placer: (table: Table, colonnes: readonly string[]) => Promise<Place> = async ({ nom }) => ({ dans: nommer(nom) }),
): Promise<Manifeste> {
  const sommes: Manifeste["tables"] = {};
  let entree = await lecture.next();
  for (const { nom, colonnes } of entete.tables) {
    const table = tables.find((t) => t.nom === nom);
    if (!table || colonnes.some((c) => !table.colonnes.some((d) => d.nom === c))) throw empecher(ABIMEE);
    const { ajouter, somme } = sommer();
    const parts = async function* () {
      for (; !entree.done && entree.value.nom.startsWith(`tables/${nom}/`); entree = await lecture.next())
        for await (const morceau of entree.value.morceaux) {
          ajouter(morceau);
          yield morceau;
        }
    };
    const { dans, par } = await placer(table, colonnes);
    const vers = await tx.unsafe(`copy ${dans} (${colonnes.map(nommer).join(", ")}) from stdin`).writable();
    await pipeline(Readable.from(par ? par(parts()) : parts()), vers);
    sommes[nom] = somme();
  }
  if (entree.done || entree.value.nom !== MANIFESTE) throw empecher(ABIMEE);
  const manifeste = lireManifeste(await lireJson(entree.value.morceaux));
  if (!(await lecture.next()).done || !manifeste.success) throw empecher(ABIMEE);
  if (ecarts(manifeste.data.tables, sommes).length > 0) throw empecher(ABIMEE);
  return manifeste.data;
}

/** Takes links and guards away from the tables; what is answered puts them back: a link is then checked over all rows at once. */
export async function sansGardes(tx: Lien, tables: readonly Table[]): Promise<() => Promise<void>> {
  const liens = await tx<{ table: string; nom: string; definition: string }[]>`
    select conrelid::regclass::text as "table", conname as nom, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace order by conname`;
  for (const { table, nom } of liens) await tx.unsafe(`alter table ${table} drop constraint ${nommer(nom)}`);
  for (const { nom } of tables) await tx.unsafe(`alter table ${nommer(nom)} disable trigger user`);
  return async () => {
    for (const { nom } of tables) await tx.unsafe(`alter table ${nommer(nom)} enable trigger user`);
    for (const { table, nom, definition } of liens)
      await tx.unsafe(`alter table ${table} add constraint ${nommer(nom)} ${definition}`);
  };
}

async function lireJson(morceaux: AsyncIterable<Uint8Array>): Promise<unknown> {
  const octets: Uint8Array[] = [];
  for await (const morceau of morceaux) octets.push(morceau);
  try {
    return JSON.parse(Buffer.concat(octets).toString("utf8"));
  } catch (error) {
    throw empecher(ABIMEE, error);
  }
}
