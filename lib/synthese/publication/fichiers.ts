import "server-only";
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { db, type Lecteur, type Tx } from "@/db/client";
import { editions } from "@/db/schema/edition";
import { fichiers } from "@/db/schema/fichier";
import { publicationFichiers, publications } from "@/db/schema/publication";
import { AVEC_OCTETS, stocker, unsafeLireOctets, type Verse, verserFichier } from "../../socle/fichiers/stockage.ts";
import { demanderArchive } from "../version/archive.ts";
import { lireArbre } from "../version/format-1.ts";
import { isParue, parue } from "../version/parues.ts";
import { publiques } from "../version/publiques.ts";
import type { SyntheseArbre } from "../version/tree.ts";
import { CODES_FORMAT, FORMATS, type Format } from "./formats.ts";

export type Dessins = Map<Format, Uint8Array<ArrayBuffer>>;

/** Draws the files of a version, all those of `formats`, away from the server's thread. */
export async function dessiner(arbre: SyntheseArbre, formats: readonly Format[] = CODES_FORMAT): Promise<Dessins> {
  const dessins: Dessins = new Map();
  for (const format of formats) dessins.set(format, await FORMATS[format].rendre(arbre));
  return dessins;
}

/** Puts what was drawn where files go, before the transaction that keeps it. */
export async function verser(dessins: Dessins): Promise<Map<Format, Verse>> {
  const verses = new Map<Format, Verse>();
  for (const [format, octets] of dessins) verses.set(format, await verserFichier(octets, FORMATS[format].type));
  return verses;
}

/** Keeps the bytes of a version; those it already has stay as they are. */
export async function garder(
  tx: Tx,
  publicationId: string,
  verses: ReadonlyMap<Format, Verse>,
  now: Date,
): Promise<void> {
  for (const [format, verse] of verses) {
    const fichierId = await stocker(tx, verse, now);
    const { sha256 } = verse;
    await tx
      .insert(publicationFichiers)
      .values({ publicationId, format, fichierId, sha256, taille: verse.octets.byteLength })
      .onConflictDoNothing();
  }
  await demanderArchive(tx);
}

/** The bytes of a public version; `absent` when it exists and they are still to be drawn, undefined without it. */
export async function lireFichier(editionId: string, numero: number, format: Format) {
  const [lu] = await db
    .select({ fichier: AVEC_OCTETS })
    .from(publications)
    .innerJoin(editions, eq(editions.id, publications.editionId))
    .leftJoin(publicationFichiers, and(eq(publicationFichiers.publicationId, publications.id), enPlace(format)))
    .leftJoin(fichiers, eq(fichiers.id, publicationFichiers.fichierId))
    .where(and(eq(publications.editionId, editionId), publiques, eq(publications.numero, numero)));
  if (!lu) return undefined;
  const octets = lu.fichier && (await unsafeLireOctets(lu.fichier));
  return octets ? new Uint8Array(octets) : "absent";
}

const enPlace = (format: Format) => and(eq(publicationFichiers.format, format), isNull(publicationFichiers.detruitAt));

/** The files of a version, with those that were destroyed and what stays of them. */
export const listFichiers = (publicationId: string, lecteur: Lecteur = db) =>
  lecteur
    .select({
      format: publicationFichiers.format,
      sha256: publicationFichiers.sha256,
      taille: publicationFichiers.taille,
      detruitAt: publicationFichiers.detruitAt,
    })
    .from(publicationFichiers)
    .where(eq(publicationFichiers.publicationId, publicationId))
    .orderBy(asc(publicationFichiers.format), asc(publicationFichiers.detruitAt));

/** Draws what public versions lack: those older than a format, those a retrait has emptied. A failure stops no other. */
export async function garderFichiers(now: Date): Promise<void> {
  const incompletes = await db
    .select({
      id: publications.id,
      gardes: sql<Format[]>`array(
        select f.format::text from publication_fichiers f where f.publication_id = ${publications.id} and f.detruit_at is null)`,
    })
    .from(publications)
    .where(
      and(
        isParue,
        sql`(
        select count(*) from publication_fichiers f where f.publication_id = ${publications.id} and f.detruit_at is null
      ) < ${CODES_FORMAT.length}`,
      ),
    )
    .orderBy(asc(publications.publieeAt));
  const echecs: unknown[] = [];
  for (const { id, gardes } of incompletes)
    await completer(
      id,
      CODES_FORMAT.filter((f) => !gardes.includes(f)),
      now,
    ).catch((error: unknown) => echecs.push(error));
  if (echecs.length > 0) throw new AggregateError(echecs, "versions sans leurs fichiers");
}

async function completer(id: string, formats: Format[], now: Date): Promise<void> {
  const [lue] = await db
    .select({ ...parue, arbre: publications.arbre, etat: sql<string>`xmin::text` })
    .from(publications)
    .where(eq(publications.id, id));
  if (!lue) return;
  const verses = await verser(await dessiner(lireArbre(lue.arbre, lue), formats));
  await db.transaction(async (tx) => {
    const [encore] = await tx
      .select({ id: publications.id })
      .from(publications)
      .where(and(eq(publications.id, id), sql`xmin::text = ${lue.etat}`))
      .for("share");
    // A retrait changed it while it was being drawn: the next turn draws what it is now.
    if (encore) await garder(tx, id, verses, now);
  });
}
