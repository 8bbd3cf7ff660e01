import "server-only";
import { createHash } from "node:crypto";
import { and, eq, notExists, sql } from "drizzle-orm";
import { type Db, db, type Tx } from "@/db/client";
import { feuilles } from "@/db/schema/atelier";
import { copies, copiesRendues } from "@/db/schema/copie";
import { ficheDocuments } from "@/db/schema/depouillement";
import { logosEdition } from "@/db/schema/editorial";
import { fichiers } from "@/db/schema/fichier";
import { pieces } from "@/db/schema/instruction";
import { documentFichiers } from "@/db/schema/kit";
import { fichePhotos } from "@/db/schema/photo";
import { archives, publicationFichiers } from "@/db/schema/publication";
import { structures } from "@/db/schema/structure";

/** Keeps the bytes, once for all the rows that hold the same ones; answers the id of the file. */
export async function stocker(tx: Tx, octets: Uint8Array, type: string, now: Date): Promise<string> {
  const sha256 = createHash("sha256").update(octets).digest("hex");
  const [row] = await tx
    .insert(fichiers)
    .values({ sha256, type, taille: octets.byteLength, octets: Buffer.from(octets), createdAt: now })
    .onConflictDoUpdate({ target: fichiers.sha256, set: { sha256 } })
    .returning({ id: fichiers.id });
  if (!row) throw new Error("fichier non enregistré");
  return row.id;
}

/** The bytes of a file. Who may read it is known by the row that holds it: ask there first. */
export async function unsafeLireFichier(id: string): Promise<{ type: string; octets: Buffer } | undefined> {
  const [row] = await db
    .select({ type: fichiers.type, octets: fichiers.octets })
    .from(fichiers)
    .where(eq(fichiers.id, id));
  return row;
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

/** Forgets the files that no row holds any more. */
export async function oublierFichiersOrphelins(tx: Db | Tx = db): Promise<number> {
  return (await tx.delete(fichiers).where(isOrphelin)).count;
}

/** Forgets one file at once when the row just taken away was the last to hold it. */
export async function oublierSiOrphelin(tx: Tx, id: string): Promise<void> {
  await tx.delete(fichiers).where(and(eq(fichiers.id, id), isOrphelin));
}
