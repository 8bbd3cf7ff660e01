import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { editions } from "@/db/schema/edition";
import { inTransaction } from "@/db/transaction";
import { type Actor, editionsInstruites } from "../auth/actor.ts";
import { journaliser } from "../journal/write.ts";
import { done, type Result, refused } from "../result.ts";
import { whyNot } from "./rules.ts";
import { TRANSITIONS_EDITION } from "./states.ts";

/** Ends the handing in of candidatures; the ateliers, the fiches and the synthesis go on. */
export function cloturerEdition(actor: Actor, editionId: string, now: Date): Promise<Result> {
  return inTransaction(async (tx) => {
    const edition = await lockEdition(tx, actor, editionId);
    if (!edition) return refused("introuvable");
    const refus = whyNot(actor, "cloturer", edition, now);
    if (refus) return refused(refus);
    const etat = TRANSITIONS_EDITION.cloturer.to;
    await tx.update(editions).set({ etat }).where(eq(editions.id, editionId));
    await journaliser(tx, {
      at: now,
      type: "cloturer",
      objet: "edition",
      objetId: editionId,
      editionId,
      personneId: actor.personneId,
      donnees: { de: edition.etat, vers: etat },
    });
    return done(undefined);
  });
}

/** The row of an edition this person instructs, taken for oneself: nobody consolidates, closes or publishes meanwhile. */
export async function lockEdition(tx: Tx, actor: Actor, id: string) {
  const visible = actor.administrateur ? sql`true` : inArray(editions.id, editionsInstruites(actor));
  const [edition] = await tx
    .select()
    .from(editions)
    .where(and(eq(editions.id, id), visible))
    .for("update");
  return edition;
}
