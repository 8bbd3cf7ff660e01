import "server-only";
import { and, eq, ne, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { candidatureStructures } from "@/db/schema/candidature";
import { membres, structures } from "@/db/schema/structure";

type Deux = { gardeeId: string; fusionneeId: string };

/** Where one organised, the other does; where both did, once, in the first place of the two and with the yes either gave. */
export async function deplacerCandidatures(tx: Tx, { gardeeId, fusionneeId }: Deux): Promise<void> {
  const t = candidatureStructures;
  const [siennes, autres] = [
    await tx.select().from(t).where(eq(t.structureId, gardeeId)),
    await tx.select().from(t).where(eq(t.structureId, fusionneeId)),
  ];
  for (const autre of autres) {
    const la = eq(t.candidatureId, autre.candidatureId);
    const sienne = siennes.find((s) => s.candidatureId === autre.candidatureId);
    if (!sienne) {
      await tx
        .update(t)
        .set({ structureId: gardeeId })
        .where(and(la, eq(t.structureId, fusionneeId)));
      continue;
    }
    const accepteeAt = sienne.accepteeAt ?? autre.accepteeAt;
    await tx.delete(t).where(and(la, eq(t.structureId, fusionneeId)));
    await tx
      .update(t)
      .set({
        rang: Math.min(sienne.rang, autre.rang),
        accepteeAt,
        declineeAt: accepteeAt ? null : (sienne.declineeAt ?? autre.declineeAt),
      })
      .where(and(la, eq(t.structureId, gardeeId)));
  }
}

const FORCE = { membre: 3, demande: 2, sorti: 1, refusee: 0 } as const;

/** Who was in one is in the other; who was in both keeps the better of their two places. */
export async function deplacerMembres(tx: Tx, { gardeeId, fusionneeId }: Deux): Promise<void> {
  const [siens, autres] = [
    await tx.select().from(membres).where(eq(membres.structureId, gardeeId)),
    await tx.select().from(membres).where(eq(membres.structureId, fusionneeId)),
  ];
  for (const autre of autres) {
    const sien = siens.find((s) => s.personneId === autre.personneId);
    const perdant = sien && (FORCE[autre.etat] > FORCE[sien.etat] ? sien : autre);
    if (perdant) await tx.delete(membres).where(eq(membres.id, perdant.id));
    if (perdant !== autre) await tx.update(membres).set({ structureId: gardeeId }).where(eq(membres.id, autre.id));
  }
}

/** What belonged to one belongs to the other, and neither to itself. */
export async function deplacerReseaux(tx: Tx, { gardeeId, fusionneeId }: Deux): Promise<void> {
  await tx
    .update(structures)
    .set({ reseauId: gardeeId })
    .where(and(eq(structures.reseauId, fusionneeId), ne(structures.id, gardeeId)));
  await tx
    .update(structures)
    .set({ reseauId: null })
    .where(and(eq(structures.id, gardeeId), sql`${structures.reseauId} in (${gardeeId}, ${fusionneeId})`));
}
