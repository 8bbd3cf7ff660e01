import { migrateDatabase, migrerJusqua } from "../../../db/migrate.ts";
import { migrationDe } from "../../../db/migrations-connues.ts";
import { deballer, type Octets } from "./contenant.ts";
import { enTransaction, sommerTables } from "./copie.ts";
import { D_UNE_BASE_NEUVE, DEJA_LA, lireTables, nommer } from "./inventaire.ts";
import { type Entete, ecarts, type Manifeste } from "./manifeste.ts";
import { ABIMEE, baseEtrangere, baseOccupee, baseTropAvancee, EDITION_SEULE, empecher } from "./phrases.ts";
import { type Lecture, type Lien, lireEntete, recopier, sansGardes } from "./recevoir.ts";

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

async function remplir(tx: Lien, entete: Entete, lecture: Lecture): Promise<Manifeste> {
  const tables = await lireTables(tx);
  const remettre = await sansGardes(tx, tables);
  for (const nom of DEJA_LA) await tx.unsafe(`delete from ${nommer(nom)}`);
  const manifeste = await recopier(tx, tables, entete, lecture);
  for (const [nom, valeur] of Object.entries(manifeste.sequences))
    await tx`select setval(${nom}::regclass, ${Math.max(valeur, 1)}, ${valeur > 0})`;
  await remettre();
  if (ecarts(manifeste.tables, await sommerTables(tx, tables)).length > 0) throw empecher(ABIMEE);
  return manifeste;
}
