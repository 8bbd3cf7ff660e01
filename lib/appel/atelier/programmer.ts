import "server-only";
import { and, asc, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { editions } from "@/db/schema/edition";
import { emargements } from "@/db/schema/emargement";
import { joursApres } from "../../socle/horloge/jours.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { donnerNumeroLabel } from "./label.ts";
import { TRANSITIONS_ATELIER } from "./states.ts";

/**
 * At the labellisation of a candidature: it gets the number of its label, each atelier its code, in the order of the form, the due date of its
 * return, and an émargement to fill in; it is in the programme from this instant.
 */
export async function programmerAteliers(
  tx: Tx,
  personneId: string | null,
  candidatureId: string,
  now: Date,
): Promise<void> {
  await donnerNumeroLabel(tx, candidatureId);
  const proposes = await tx
    .select({ id: ateliers.id, editionId: ateliers.editionId, date: ateliers.date })
    .from(ateliers)
    .where(and(eq(ateliers.candidatureId, candidatureId), eq(ateliers.etat, "propose")))
    .orderBy(asc(ateliers.rang));
  const editionId = proposes[0]?.editionId;
  if (!editionId) return;
  const [edition] = await tx
    .update(editions)
    .set({ dernierAtelier: sql`${editions.dernierAtelier} + ${proposes.length}` })
    .where(eq(editions.id, editionId))
    .returning({ dernier: editions.dernierAtelier, delai: editions.delaiRestitution });
  if (!edition) throw new Error("édition absente");
  let numero = edition.dernier - proposes.length;
  for (const a of proposes) {
    numero++;
    await tx
      .update(ateliers)
      .set({
        etat: TRANSITIONS_ATELIER.programmer.to,
        numero,
        code: `A${numero}`,
        echeanceRestitution: a.date ? joursApres(a.date, edition.delai) : null,
        updatedAt: now,
      })
      .where(eq(ateliers.id, a.id));
    await tx.insert(emargements).values({ atelierId: a.id, etat: "attendu" });
    await journaliser(tx, {
      at: now,
      type: "programmer",
      objet: "atelier",
      objetId: a.id,
      editionId,
      personneId,
      donnees: { code: `A${numero}` },
    });
  }
}
