import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { candidatures } from "@/db/schema/candidature";
import { editions } from "@/db/schema/edition";

/**
 * At the labellisation of a candidature: gives it the next number of its edition, once. It is kept when the label is
 * taken back, and never given to another. The candidature's row is locked by the transition that calls this.
 */
export async function donnerNumeroLabel(tx: Tx, candidatureId: string): Promise<void> {
  const [sans] = await tx
    .select({ editionId: candidatures.editionId })
    .from(candidatures)
    .where(and(eq(candidatures.id, candidatureId), isNull(candidatures.numeroLabel)));
  if (!sans) return;
  const [edition] = await tx
    .update(editions)
    .set({ dernierLabel: sql`${editions.dernierLabel} + 1` })
    .where(eq(editions.id, sans.editionId))
    .returning({ numeroLabel: editions.dernierLabel });
  if (!edition) throw new Error("édition absente");
  await tx.update(candidatures).set(edition).where(eq(candidatures.id, candidatureId));
}
