import "server-only";
import { and, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { copies } from "@/db/schema/copie";
import { oublierSiOrphelin } from "../../socle/fichiers/stockage.ts";
import { compter } from "./masque.ts";

/**
 * Destroys the Word files given out of an edition that print a name, those of its published versions included; what they
 * say stays to be compared with, its name masked by masquer-sources.ts.
 */
export async function oublierCopiesAvecNom(tx: Tx, editionId: string, nom: string): Promise<void> {
  const tenues = await tx
    .select({ id: copies.id, lignes: copies.lignes })
    .from(copies)
    .where(and(eq(copies.editionId, editionId), isNotNull(copies.fichierId)));
  await oublier(
    tx,
    tenues.filter((c) => compter(c.lignes, nom) > 0).map((c) => c.id),
  );
}

/** The same for a photo: those of the whole document, since a chapter alone prints none. */
export async function oublierCopiesAvecPhotos(tx: Tx, editionId: string): Promise<void> {
  const tenues = await tx
    .select({ id: copies.id })
    .from(copies)
    .where(and(eq(copies.editionId, editionId), isNull(copies.transitionId), isNotNull(copies.fichierId)));
  await oublier(
    tx,
    tenues.map((c) => c.id),
  );
}

async function oublier(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const tenus = await tx
    .select({ fichierId: copies.fichierId })
    .from(copies)
    .where(inArray(copies.id, [...ids]))
    .for("update");
  await tx
    .update(copies)
    .set({ fichierId: null })
    .where(inArray(copies.id, [...ids]));
  for (const { fichierId } of tenus) if (fichierId) await oublierSiOrphelin(tx, fichierId);
}
