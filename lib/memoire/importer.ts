import type postgres from "postgres";
import { migrateDatabase } from "../../db/migrate.ts";
import { migrationDe } from "../../db/migrations-connues.ts";
import { deballer, type Octets } from "./contenant.ts";
import { enLecture, enTransaction, sommerTables } from "./copie.ts";
import { choisir, HORS_EDITION, PARTAGEES, SUITES } from "./edition-seule.ts";
import { lireTables, nommer, type Table } from "./inventaire.ts";
import { type Entete, ecarts, type Manifeste } from "./manifeste.ts";
import {
  ABIMEE,
  AUTRE_TERRITOIRE,
  autreMigration,
  BASE_ENTIERE,
  CONFONDUES,
  EDITION_VOISINE,
  editionDejaLa,
  empecher,
} from "./phrases.ts";
import { aComparer, attendre, type Rapprochee, rapprocher } from "./rapprocher.ts";
import { type Lecture, type Lien, lireEntete, type Place, recopier, sansGardes } from "./recevoir.ts";
import { avancer, lireNumeros, type Numerotee, recrire, remplacer } from "./recrire.ts";

export type Importee = {
  entete: Entete;
  manifeste: Manifeste;
  rapprochees: Rapprochee[];
  /** Who speaks for a structure that is there already is decided there: what the file says of it is left. */
  laissees: number;
};

/** The year of the edition a file holds; null: it holds a whole database. */
export async function editionDuFichier(flux: Octets, secrete: string | undefined): Promise<number | null> {
  const lecture = deballer(flux, secrete);
  try {
    return (await lireEntete(lecture)).edition;
  } finally {
    await lecture.return(undefined);
  }
}

/**
 * Brings the edition of a file into a database at the same migration, whatever other editions it has, in one transaction
 * that keeps everything or nothing. Ids are kept; persons, structures, files and addressees already there are matched, and
 * what leads to them is written so; what sequences number follows what is there, in the same order. Nothing matched: the
 * edition is read again, and has the sums of the file.
 */
export async function importer(
  flux: Octets,
  { url, secrete }: { url: string; secrete: string | undefined },
): Promise<Importee> {
  const lecture = deballer(flux, secrete);
  try {
    const entete = await lireEntete(lecture);
    const annee = entete.edition;
    if (annee === null) throw empecher(BASE_ENTIERE);
    if ((await enLecture(url, migrationDe)) === "") await migrateDatabase(url);
    return await enTransaction(url, "isolation level read committed", (tx) => accueillir(tx, entete, annee, lecture));
  } catch (error) {
    throw dire(error);
  } finally {
    await lecture.return(undefined);
  }
}

/** What the database refuses of a file that is whole: a place it does not know, two rows that are one here. */
function dire(error: unknown): unknown {
  const { code, table_name, constraint_name } = error as postgres.PostgresError;
  if (code === "23503" && /communes|departements/.test(constraint_name ?? "")) return empecher(AUTRE_TERRITOIRE, error);
  if (code === "23505") return empecher(table_name === "editions" ? EDITION_VOISINE : CONFONDUES, error);
  return error;
}

async function accueillir(tx: Lien, entete: Entete, annee: number, lecture: Lecture): Promise<Importee> {
  const migration = await migrationDe(tx);
  if (migration !== entete.migration) throw empecher(autreMigration(entete.migration, migration));
  const toutes = await lireTables(tx);
  const remettre = await sansGardes(tx, toutes);
  if ((await tx`select 1 from editions where annee = ${annee}`).length > 0) throw empecher(editionDejaLa(annee));
  const tables = toutes.filter((t) => !HORS_EDITION.has(t.nom));
  const numeros = await lireNumeros(tx, tables);
  const rangement: Rangement = { attendues: new Set(PARTAGEES), laissees: 0 };
  const manifeste = await recopier(tx, tables, entete, lecture, (table, colonnes) =>
    placer(tx, rangement, { tables, table, colonnes, numeros }),
  );
  await avancer(tx, numeros);
  await remettre();
  await aComparer(tx);
  // What is kept of public pages is asked again.
  await tx`insert into changements_publics default values`;
  const relues = await choisir(tx, annee);
  const { rapprochees = [], laissees } = rangement;
  if (rapprochees.length === 0 && ecarts(manifeste.tables, await sommerTables(tx, relues)).length > 0)
    throw empecher(ABIMEE);
  return { entete, manifeste, rapprochees, laissees };
}

type Rangement = { attendues: Set<string>; rapprochees?: Rapprochee[]; laissees: number };
type Arrivante = {
  tables: readonly Table[];
  table: Table;
  colonnes: readonly string[];
  numeros: readonly Numerotee[];
};

/** What editions share comes first and waits to be matched; the rest is written with what came of that. */
async function placer(tx: Lien, rangement: Rangement, { tables, table, colonnes, numeros }: Arrivante): Promise<Place> {
  const { nom } = table;
  if (PARTAGEES.some((p) => p === nom)) {
    if (!rangement.attendues.delete(nom)) throw empecher(ABIMEE);
    return { dans: await attendre(tx, nom) };
  }
  if (rangement.attendues.size > 0) throw empecher(ABIMEE);
  rangement.rapprochees ??= await rapprocher(tx, tables);
  const deja = new Map(rangement.rapprochees.map((r) => [r.de, r.vers]));
  const autres = new Map([...deja].filter(([de, vers]) => de !== vers));
  const apres = colonnes.map((c) => numeros.find((n) => n.table === nom && n.colonne === c)?.dernier);
  const suivie = colonnes.indexOf(SUITES.get(nom)?.par ?? "");
  return {
    dans: nommer(nom),
    par: recrire((valeurs) => {
      if (suivie >= 0 && deja.has(valeurs[suivie] ?? "")) {
        rangement.laissees++;
        return undefined;
      }
      return valeurs.map((v, i) => {
        const dernier = apres[i];
        return dernier === undefined ? remplacer(v, autres) : String(Number(v) + dernier);
      });
    }),
  };
}
