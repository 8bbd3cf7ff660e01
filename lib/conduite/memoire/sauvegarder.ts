import type postgres from "postgres";
import { migrationDe } from "../../../db/migrations-connues.ts";
import { LECTURE } from "../../socle/fichiers/verrou.ts";
import type { Compte } from "../../socle/s3/compte.ts";
import { type Entree, emballer, type Octets } from "./contenant.ts";
import { copier, enLecture, sommer } from "./copie.ts";
import { choisir } from "./edition-seule.ts";
import { lireSequences, lireTables, type Table } from "./inventaire.ts";
import { ENTETE, type Entete, FORMAT, MANIFESTE, type Manifeste } from "./manifeste.ts";
import { avecOctets } from "./octets.ts";
import { VERSION } from "./version.ts";

/** What is held in memory of a table at a time, unless one row alone is larger. */
const PART_OCTETS = 4 * 1024 * 1024;

export type Demande = {
  url: string;
  at: Date;
  /** Undefined: written in clear. */
  cle: string | undefined;
  /** Who we are for the bucket files may be in. */
  compte: Compte | undefined;
  /** The year of the one edition to keep; undefined: the whole database. */
  edition?: number;
};

/** Reads the whole database, or one edition of it, as it stands at one instant, and gives the bytes of its archive to `ecrire`. */
export function sauvegarder(
  { url, at, cle, compte, edition }: Demande,
  ecrire: (flux: Octets) => Promise<unknown>,
): Promise<Manifeste> {
  return enLecture(url, async (tx) => {
    // First: nothing is erased from the bucket that the rows read from here on name.
    await tx`select pg_advisory_xact_lock_shared(hashtextextended(${LECTURE}, 0))`;
    const manifeste: Manifeste = { tables: {}, sequences: {} };
    await ecrire(await emballer(composer(tx, at, edition, compte, manifeste), at, cle));
    return manifeste;
  });
}

async function* composer(
  tx: postgres.TransactionSql,
  at: Date,
  edition: number | undefined,
  compte: Compte | undefined,
  manifeste: Manifeste,
): AsyncGenerator<Entree> {
  const tables: (Table & { condition?: string })[] =
    edition === undefined ? await lireTables(tx) : await choisir(tx, edition);
  const entete: Entete = {
    format: FORMAT,
    application: { nom: "trame", version: VERSION },
    migration: await migrationDe(tx),
    creeAt: at.toISOString(),
    edition: edition ?? null,
    tables: tables.map((t) => ({ nom: t.nom, colonnes: t.colonnes.map((c) => c.nom) })),
  };
  yield json(ENTETE, entete);
  for (const table of tables) {
    const { ajouter, somme } = sommer();
    const lignes = avecOctets(tx, table, compte, () => copier(tx, table, table.condition));
    yield* parts(table.nom, lignes, ajouter);
    manifeste.tables[table.nom] = somme();
  }
  if (edition === undefined) manifeste.sequences = await lireSequences(tx);
  yield json(MANIFESTE, manifeste);
}

/** A table in files of some megabytes: the size of each is written before it. */
export async function* parts(
  nom: string,
  morceaux: AsyncIterable<Buffer>,
  ajouter: (octets: Uint8Array) => void,
): AsyncGenerator<Entree> {
  let attente: Buffer[] = [];
  let taille = 0;
  let n = 0;
  const part = (): Entree => {
    const octets = Buffer.concat(attente);
    attente = [];
    taille = 0;
    n++;
    return { nom: `tables/${nom}/${String(n).padStart(6, "0")}.copy`, octets };
  };
  for await (const morceau of morceaux) {
    ajouter(morceau);
    attente.push(morceau);
    taille += morceau.byteLength;
    if (taille >= PART_OCTETS) yield part();
  }
  if (taille > 0) yield part();
}

const json = (nom: string, valeur: Entete | Manifeste): Entree => ({
  nom,
  octets: Buffer.from(`${JSON.stringify(valeur, null, 2)}\n`),
});
