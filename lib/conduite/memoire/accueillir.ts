import { migrationDe } from "../../../db/migrations-connues.ts";
import type { EtatEdition } from "../../appel/edition/states.ts";
import { attendre, recue } from "./attente.ts";
import { HORS_EDITION, PARTAGEES, SUITES } from "./edition-seule.ts";
import { lireTables, nommer, type Table } from "./inventaire.ts";
import type { Entete, Manifeste } from "./manifeste.ts";
import {
  ABIMEE,
  AUTRE_TERRITOIRE,
  autreMigration,
  BASE_ENTIERE,
  EDITION_VOISINE,
  editionDejaLa,
  empecher,
} from "./phrases.ts";
import { type Rapprochee, rapprocher } from "./rapprocher.ts";
import { type Lecture, type Lien, type Place, recopier } from "./recevoir.ts";
import { recrire, remplacer } from "./recrire.ts";

export type EditionRecue = { annee: number; numero: number; intitule: string; region: string; etat: EtatEdition };
export type Accueillie = {
  entete: Entete;
  manifeste: Manifeste;
  edition: EditionRecue;
  rapprochees: Rapprochee[];
  /** Who speaks for a structure that is there already is decided there: what the file says of it is left. */
  laissees: number;
};

/** Those of the tables an edition alone has rows of. */
export const tablesDEdition = (toutes: readonly Table[]) => toutes.filter((t) => !HORS_EDITION.has(t.nom));

/**
 * Reads the edition of a file whole into tables of this transaction alone, and says what of it is there already. Nothing that
 * serves is written nor held: people work meanwhile. Throws the sentence of what forbids to bring it in.
 */
export async function accueillir(tx: Lien, entete: Entete, lecture: Lecture): Promise<Accueillie> {
  if (entete.edition === null) throw empecher(BASE_ENTIERE);
  const migration = await migrationDe(tx);
  if (migration !== entete.migration) throw empecher(autreMigration(entete.migration, migration));
  await refuserDejaLa(tx, entete.edition);
  const rangement: Rangement = { attendues: new Set(PARTAGEES), laissees: 0 };
  const tables = tablesDEdition(await lireTables(tx));
  const manifeste = await recopier(tx, tables, entete, lecture, (table, colonnes) =>
    placer(tx, rangement, table, colonnes),
  );
  const { rapprochees, laissees } = rangement;
  const [edition] = entete.tables.some((t) => t.nom === "editions")
    ? await tx.unsafe<EditionRecue[]>(
        `select annee, numero, intitule, region_nom as region, etat::text from ${recue("editions")}`,
      )
    : [];
  if (!rapprochees || edition?.annee !== entete.edition) throw empecher(ABIMEE);
  const voisines = await tx`select 1 from editions where numero = ${edition.numero}`;
  if (voisines.length > 0) throw empecher(EDITION_VOISINE);
  await refuserAutreTerritoire(tx, entete);
  return { entete, manifeste, edition, rapprochees, laissees };
}

/** Asked before the file is read, and again once nobody else may write. */
export async function refuserDejaLa(tx: Lien, annee: number): Promise<void> {
  if ((await tx`select 1 from editions where annee = ${annee}`).length > 0) throw empecher(editionDejaLa(annee));
}

/** Places are loaded with an instance, by its region, and come in no file. */
async function refuserAutreTerritoire(tx: Lien, entete: Entete): Promise<void> {
  const liens = await tx<{ table: string; colonne: string; vers: string; cle: string }[]>`
    select t.relname as "table", a.attname as colonne, v.relname as vers, k.attname as cle
    from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_class v on v.oid = c.confrelid
    join pg_attribute a on a.attrelid = t.oid and a.attnum = c.conkey[1]
    join pg_attribute k on k.attrelid = v.oid and k.attnum = c.confkey[1]
    where c.contype = 'f' and v.relname in ('communes', 'departements', 'epcis') and t.relname in ${tx(entete.tables.map((t) => t.nom))}`;
  for (const { table, colonne, vers, cle } of liens) {
    const inconnues = await tx.unsafe(`select 1 from ${recue(table)} r where r.${nommer(colonne)} is not null
      and not exists (select 1 from ${nommer(vers)} v where v.${nommer(cle)} = r.${nommer(colonne)}) limit 1`);
    if (inconnues.length > 0) throw empecher(AUTRE_TERRITOIRE);
  }
}

type Rangement = { attendues: Set<string>; rapprochees?: Rapprochee[]; laissees: number };

/** What editions share comes first and waits to be matched; the rest is written with what came of that. */
async function placer(tx: Lien, rangement: Rangement, { nom }: Table, colonnes: readonly string[]): Promise<Place> {
  const dans = await attendre(tx, nom);
  if (PARTAGEES.some((p) => p === nom)) {
    if (!rangement.attendues.delete(nom)) throw empecher(ABIMEE);
    return { dans };
  }
  if (rangement.attendues.size > 0) throw empecher(ABIMEE);
  rangement.rapprochees ??= await rapprocher(tx);
  const deja = new Map(rangement.rapprochees.map((r) => [r.de, r.vers]));
  const autres = new Map([...deja].filter(([de, vers]) => de !== vers));
  const suivie = colonnes.indexOf(SUITES.get(nom)?.par ?? "");
  return {
    dans,
    par: recrire((valeurs) => {
      if (suivie >= 0 && deja.has(valeurs[suivie] ?? "")) {
        rangement.laissees++;
        return undefined;
      }
      return valeurs.map((v) => remplacer(v, autres));
    }),
  };
}
