import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type postgres from "postgres";
import { migrateDatabase, migrerJusqua } from "../../db/migrate.ts";
import { migrationDe, migrationsConnues } from "../../db/migrations-connues.ts";
import { deballer, type Octets } from "./contenant.ts";
import { enTransaction, sommer, sommerTables } from "./copie.ts";
import { D_UNE_BASE_NEUVE, DEJA_LA, lireTables, nommer, type Table } from "./inventaire.ts";
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
import {
  ABIMEE,
  baseEtrangere,
  baseOccupee,
  baseTropAvancee,
  EDITION_SEULE,
  empecher,
  FORMAT_PLUS_RECENT,
  PAS_UNE_SAUVEGARDE,
  plusRecente,
} from "./phrases.ts";

type Lien = postgres.TransactionSql;
type Lecture = AsyncGenerator<{ nom: string; morceaux: AsyncGenerator<Uint8Array> }>;

export type Restauree = { entete: Entete; manifeste: Manifeste };

/**
 * Gives an archive back to an empty database, in one transaction that keeps everything or nothing, and reads it again
 * there: the sums must be those of the archive. `suite: false` leaves it at the migration it was saved at.
 */
export async function restaurer(
  flux: Octets,
  { url, secrete, suite = true }: { url: string; secrete: string | undefined; suite?: boolean },
): Promise<Restauree> {
  const lecture = deballer(flux, secrete);
  try {
    const entete = await lireEntete(lecture);
    if (entete.edition !== null) throw empecher(EDITION_SEULE);
    await preparer(url, entete);
    const manifeste = await enTransaction(url, "isolation level read committed", (tx) => remplir(tx, entete, lecture));
    if (suite) await migrateDatabase(url);
    return { entete, manifeste };
  } finally {
    await lecture.return(undefined);
  }
}

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

/** Brings the database to the migration of the archive; refused when it has anything in it. */
async function preparer(url: string, entete: Entete): Promise<void> {
  const etat = await enTransaction(url, "read only", async (tx) => ({
    migration: await migrationDe(tx),
    occupees: await tablesOccupees(tx),
  }));
  if (etat.migration === "" && etat.occupees.length > 0) throw empecher(baseEtrangere);
  const occupees = etat.occupees.filter((nom) => !D_UNE_BASE_NEUVE.has(nom));
  if (occupees.length > 0) throw empecher(baseOccupee(occupees));
  if (etat.migration === "") await migrerJusqua(url, entete.migration);
  else if (etat.migration !== entete.migration) throw empecher(baseTropAvancee);
}

async function tablesOccupees(tx: Lien): Promise<string[]> {
  const occupees: string[] = [];
  const tables = await tx<{ nom: string }[]>`
    select relname as nom from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`;
  for (const { nom } of tables)
    if ((await tx.unsafe(`select 1 from ${nommer(nom)} limit 1`)).length > 0) occupees.push(nom);
  return occupees;
}

/** Links and guards are taken away, and put back once all rows are there: a link is then checked over all its rows at once. */
async function remplir(tx: Lien, entete: Entete, lecture: Lecture): Promise<Manifeste> {
  const tables = await lireTables(tx);
  const remettreLiens = await oterLiens(tx);
  for (const { nom } of tables) await tx.unsafe(`alter table ${nommer(nom)} disable trigger user`);
  for (const nom of DEJA_LA) await tx.unsafe(`delete from ${nommer(nom)}`);
  const manifeste = await recopier(tx, tables, entete, lecture);
  for (const [nom, valeur] of Object.entries(manifeste.sequences))
    await tx`select setval(${nom}::regclass, ${Math.max(valeur, 1)}, ${valeur > 0})`;
  for (const { nom } of tables) await tx.unsafe(`alter table ${nommer(nom)} enable trigger user`);
  await remettreLiens();
  if (ecarts(manifeste.tables, await sommerTables(tx, tables)).length > 0) throw empecher(ABIMEE);
  return manifeste;
}

/** Drops the foreign keys; what is answered makes them again, as they were. */
async function oterLiens(tx: Lien): Promise<() => Promise<void>> {
  const liens = await tx<{ table: string; nom: string; definition: string }[]>`
    select conrelid::regclass::text as "table", conname as nom, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace order by conname`;
  for (const { table, nom } of liens) await tx.unsafe(`alter table ${table} drop constraint ${nommer(nom)}`);
  return async () => {
    for (const { table, nom, definition } of liens)
      await tx.unsafe(`alter table ${table} add constraint ${nommer(nom)} ${definition}`);
  };
}

async function recopier(tx: Lien, tables: Table[], entete: Entete, lecture: Lecture): Promise<Manifeste> {
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
    const vers = await tx.unsafe(`copy ${nommer(nom)} (${colonnes.map(nommer).join(", ")}) from stdin`).writable();
    await pipeline(Readable.from(parts()), vers);
    sommes[nom] = somme();
  }
  if (entree.done || entree.value.nom !== MANIFESTE) throw empecher(ABIMEE);
  const manifeste = lireManifeste(await lireJson(entree.value.morceaux));
  if (!(await lecture.next()).done || !manifeste.success) throw empecher(ABIMEE);
  if (ecarts(manifeste.data.tables, sommes).length > 0) throw empecher(ABIMEE);
  return manifeste.data;
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
