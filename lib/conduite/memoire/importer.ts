import type postgres from "postgres";
import { migrateDatabase } from "../../../db/migrate.ts";
import { migrationDe } from "../../../db/migrations-connues.ts";
import { type Accueillie, accueillir, refuserDejaLa, tablesDEdition } from "./accueillir.ts";
import { entrer, entrerPartagee } from "./attente.ts";
import { deballer, type Octets, type Secret } from "./contenant.ts";
import { enLecture, enTransaction, sommerTables } from "./copie.ts";
import { choisir, PARTAGEES } from "./edition-seule.ts";
import { lireTables } from "./inventaire.ts";
import { ecarts } from "./manifeste.ts";
import { ABIMEE, CONFONDUES, EDITION_VOISINE, empecher } from "./phrases.ts";
import { prendreSeul } from "./prendre-seul.ts";
import { aComparer } from "./rapprocher.ts";
import { type Lien, lireEntete, sansGardes } from "./recevoir.ts";
import { avancer, lireNumeros } from "./recrire.ts";

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
export const importer = (
  flux: Octets,
  {
    url,
    secrete,
    aussi,
  }: Ou & { /** Written with it, or not at all. */ aussi?: (tx: Lien, accueillie: Accueillie) => Promise<unknown> },
): Promise<Accueillie> =>
  lire(flux, { url, secrete }, async (tx, accueillie) => {
    await faireEntrer(tx, accueillie);
    await aussi?.(tx, accueillie);
  });

/** What bringing it in would find, or the sentence of what forbids it; nothing is written. */
export const apercevoir = (flux: Octets, ou: Ou): Promise<Accueillie> => lire(flux, ou, async () => {});

type Ou = { url: string; secrete: Secret | undefined };

async function lire(
  flux: Octets,
  { url, secrete }: Ou,
  ensuite: (tx: Lien, accueillie: Accueillie) => Promise<void>,
): Promise<Accueillie> {
  const lecture = deballer(flux, secrete);
  try {
    const entete = await lireEntete(lecture);
    if ((await enLecture(url, migrationDe)) === "") await migrateDatabase(url);
    return await enTransaction(url, "isolation level read committed", async (tx) => {
      const accueillie = await accueillir(tx, entete, lecture);
      await ensuite(tx, accueillie);
      return accueillie;
    });
  } catch (error) {
    throw dire(error);
  } finally {
    await lecture.return(undefined);
  }
}

/** What the database refuses of a file that is whole: two rows that are one here. */
function dire(error: unknown): unknown {
  const { code, table_name } = error as postgres.PostgresError;
  if (code === "23505") return empecher(table_name === "editions" ? EDITION_VOISINE : CONFONDUES, error);
  return error;
}

/** Writes what waits. From the first guard taken away to the last put back, nobody else reads or writes: it is kept short. */
async function faireEntrer(tx: Lien, { entete, manifeste, edition, rapprochees }: Accueillie): Promise<void> {
  const toutes = await lireTables(tx);
  const siennes = tablesDEdition(toutes).filter((t) => entete.tables.some(({ nom }) => nom === t.nom));
  const partagees = siennes.filter(isPartagee);
  // Bytes are most of an edition, and lead to nothing: they come in while people work.
  for (const table of partagees.filter(isDOctets)) await entrerPartagee(tx, table);
  await prendreSeul(tx);
  await refuserDejaLa(tx, edition.annee);
  const numeros = await lireNumeros(tx, siennes);
  const remettre = await sansGardes(tx, toutes);
  for (const table of partagees.filter((t) => !isDOctets(t))) await entrerPartagee(tx, table);
  for (const table of siennes.filter((t) => !isPartagee(t))) await entrer(tx, table, numeros);
  await avancer(tx, numeros);
  await remettre();
  await aComparer(tx);
  // What is kept of public pages is asked again.
  await tx`insert into changements_publics default values`;
  if (rapprochees.length > 0) return;
  const relues = await sommerTables(tx, await choisir(tx, edition.annee));
  if (ecarts(manifeste.tables, relues).length > 0) throw empecher(ABIMEE);
}

const isPartagee = ({ nom }: { nom: string }) => PARTAGEES.some((p) => p === nom);
const isDOctets = ({ nom }: { nom: string }) => nom === "fichiers";
