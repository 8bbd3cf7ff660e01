import "server-only";
import { asc, eq } from "drizzle-orm";
import type { Lecteur, Tx } from "@/db/client";
import { intervenants } from "@/db/schema/instruction";
import type { IntervenantBrouillon } from "./schema.ts";

/** Who speaks at the ateliers of a candidature, whoever asks. */
export async function unsafeListIntervenants(lecteur: Lecteur, candidatureId: string): Promise<IntervenantBrouillon[]> {
  const rows = await lecteur
    .select()
    .from(intervenants)
    .where(eq(intervenants.candidatureId, candidatureId))
    .orderBy(asc(intervenants.rang));
  return rows.map((i) => ({ nom: i.nom, structure: i.structure ?? "", publie: i.publie }));
}

/** Writes them all anew. The caller holds the lock of the candidature. */
export async function ecrireIntervenants(
  tx: Tx,
  candidatureId: string,
  liste: readonly IntervenantBrouillon[],
): Promise<void> {
  await tx.delete(intervenants).where(eq(intervenants.candidatureId, candidatureId));
  if (liste.length === 0) return;
  await tx
    .insert(intervenants)
    .values(
      liste.map((i, rang) => ({ candidatureId, rang, nom: i.nom, structure: i.structure || null, publie: i.publie })),
    );
}
