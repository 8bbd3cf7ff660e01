import "server-only";
import { and, eq, inArray, notExists, sql } from "drizzle-orm";
import { type Db, db, type Tx } from "@/db/client";
import { pieces } from "@/db/schema/candidature";
import { copies, copiesRendues } from "@/db/schema/copie";
import { ficheDocuments } from "@/db/schema/depouillement";
import { logosEdition } from "@/db/schema/editorial";
import { feuilles } from "@/db/schema/emargement";
import { fichiers, objetsAEffacer } from "@/db/schema/fichier";
import { documentFichiers } from "@/db/schema/kit";
import { fichePhotos } from "@/db/schema/photo";
import { archives, publicationFichiers } from "@/db/schema/publication";
import { structures } from "@/db/schema/structure";
import { env } from "../env.ts";
import { logPlainte } from "../log.ts";
import { Empechement } from "../panne.ts";
import { depotDe, ecrireAuSeau, empreinteDe, lireAuSeau, nommerObjet, objetAbsent } from "./place.ts";

/** The storage of files does not take, or does not give. What it says is in the log; people are told to come back. */
export class StockageMuet extends Error {}

/** Bytes that are ready for a row: to be written in it, or already in the bucket. */
export type Verse = { octets: Uint8Array; type: string; sha256: string; objet: string | null };

/**
 * Puts bytes where files go, before the transaction of the row that names them. An object no row comes to name is erased
 * a day later. Throws `StockageMuet` when the storage does not take it: nothing is then kept.
 */
export async function verserFichier(octets: Uint8Array, type: string): Promise<Verse> {
  const { compte, place } = depotDe(env());
  const verse = { octets, type, sha256: empreinteDe(octets), objet: place ? nommerObjet(place) : null };
  const { objet } = verse;
  if (objet === null) return verse;
  await db.insert(objetsAEffacer).values({ objet, des: sql`now() + interval '1 day'` });
  await dire(() => ecrireAuSeau(compte, objet, octets));
  return verse;
}

/** Keeps the bytes, once for all the rows that hold the same ones; answers the id of the file. */
export async function stocker(tx: Tx, { octets, type, sha256, objet }: Verse, now: Date): Promise<string> {
  const [row] = await tx
    .insert(fichiers)
    .values({
      sha256,
      type,
      taille: octets.byteLength,
      octets: objet === null ? Buffer.from(octets) : null,
      objet,
      createdAt: now,
    })
    .onConflictDoUpdate({ target: fichiers.sha256, set: { sha256 } })
    .returning({ id: fichiers.id, objet: fichiers.objet });
  if (!row) throw new Error("fichier non enregistré");
  if (objet !== null) await tenir(tx, objet, row.objet === objet);
  return row.id;
}

/** The object is no longer to be erased, since a row names it; or at once, since the same bytes were there. */
async function tenir(tx: Tx, objet: string, nomme: boolean): Promise<void> {
  const lui = eq(objetsAEffacer.objet, objet);
  if (!nomme) return void (await tx.update(objetsAEffacer).set({ des: sql`now()` }).where(lui));
  // Whoever erases holds this row: either it is there, and so is the object, or the row that names it is not written.
  if ((await tx.delete(objetsAEffacer).where(lui)).count === 0) throw new StockageMuet("objet effacé entre-temps");
}

/** What is read of a file to have its bytes, wherever they are. */
export const AVEC_OCTETS = {
  id: fichiers.id,
  type: fichiers.type,
  sha256: fichiers.sha256,
  octets: fichiers.octets,
  objet: fichiers.objet,
} as const;
type Lu = { id: string; type: string; sha256: string; octets: Buffer | null; objet: string | null };

/** The bytes of a file. Who may read it is known by the row that holds it: ask there first. */
export async function unsafeLireFichier(id: string): Promise<{ type: string; octets: Buffer } | undefined> {
  const [lu] = await db.select(AVEC_OCTETS).from(fichiers).where(eq(fichiers.id, id));
  const octets = lu && (await unsafeLireOctets(lu));
  return lu && octets && { type: lu.type, octets };
}

/**
 * The bytes of a file that was read by `AVEC_OCTETS`; undefined when it was taken away since. Throws `StockageMuet` when the
 * bucket does not give them.
 */
export async function unsafeLireOctets(lu: Lu): Promise<Buffer | undefined> {
  if (lu.octets) return lu.octets;
  const { objet } = lu;
  const octets = objet && (await dire(() => lireAuSeau(depotDe(env()).compte, objet, lu.sha256)));
  if (octets) return octets;
  // Moved elsewhere, or taken away, while it was asked for.
  const [encore] = await db.select(AVEC_OCTETS).from(fichiers).where(eq(fichiers.id, lu.id));
  if (encore && objet && encore.objet === objet) return dire(() => Promise.reject(new Empechement(objetAbsent(objet))));
  return encore && unsafeLireOctets(encore);
}

/** What stops the storage is said to who runs the server. */
async function dire<T>(travail: () => Promise<T>): Promise<T> {
  try {
    return await travail();
  } catch (error) {
    if (!(error instanceof Empechement)) throw error;
    logPlainte("fichiers", error.message);
    throw Object.assign(new StockageMuet("stockage des fichiers"), { cause: error });
  }
}

/** No row holds it. A table that comes to hold files is named here. */
const isOrphelin = and(
  notExists(db.select({ un: sql`1` }).from(pieces).where(eq(pieces.fichierId, fichiers.id))),
  notExists(db.select({ un: sql`1` }).from(ficheDocuments).where(eq(ficheDocuments.fichierId, fichiers.id))),
  notExists(db.select({ un: sql`1` }).from(structures).where(eq(structures.logoId, fichiers.id))),
  notExists(db.select({ un: sql`1` }).from(logosEdition).where(eq(logosEdition.fichierId, fichiers.id))),
  notExists(db.select({ un: sql`1` }).from(documentFichiers).where(eq(documentFichiers.fichierId, fichiers.id))),
  notExists(db.select({ un: sql`1` }).from(publicationFichiers).where(eq(publicationFichiers.fichierId, fichiers.id))),
  notExists(db.select({ un: sql`1` }).from(archives).where(eq(archives.fichierId, fichiers.id))),
  notExists(db.select({ un: sql`1` }).from(feuilles).where(eq(feuilles.fichierId, fichiers.id))),
  notExists(db.select({ un: sql`1` }).from(copies).where(eq(copies.fichierId, fichiers.id))),
  notExists(db.select({ un: sql`1` }).from(copiesRendues).where(eq(copiesRendues.fichierId, fichiers.id))),
  notExists(db.select({ un: sql`1` }).from(fichePhotos).where(eq(fichePhotos.fichierId, fichiers.id))),
);

/** Forgets the files that no row holds any more; one that somebody is keeping at that instant is left to the next time. */
export function oublierFichiersOrphelins(base: Db | Tx = db): Promise<number> {
  return base.transaction(async (tx) => {
    const tenus = await tx.select(SON_ID).from(fichiers).where(isOrphelin).for("update", { skipLocked: true });
    return oublierTenus(
      tx,
      tenus.map((f) => f.id),
    );
  });
}

/** Forgets one file at once when the row just taken away was the last to hold it. */
export async function oublierSiOrphelin(tx: Tx, id: string): Promise<void> {
  await tx.select(SON_ID).from(fichiers).where(eq(fichiers.id, id)).for("update");
  await oublierTenus(tx, [id]);
}

const SON_ID = { id: fichiers.id };

/**
 * Of files whose rows are locked, by a statement of its own: one that waited for whoever was keeping the same bytes would
 * look at what holds them as it was before the wait.
 */
async function oublierTenus(tx: Tx, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0;
  return (await tx.delete(fichiers).where(and(inArray(fichiers.id, [...ids]), isOrphelin))).count;
}
