import "server-only";
import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { editions } from "@/db/schema/edition";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../../socle/acteur/actor.ts";
import { lockEdition } from "../../socle/acteur/lock-edition.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { done, type Refusee, type Result, refused } from "../../socle/result.ts";
import { whyNot } from "./rules.ts";
import { type EtatEdition, TRANSITIONS_EDITION, type TransitionEdition } from "./states.ts";

/**
 * Moves an edition from an état to the next, under its lock. `avant` looks at what the état alone does not tell: it refuses,
 * or says that the edition comes to another état.
 */
export function changerEtat(
  actor: Actor,
  editionId: string,
  transition: Exclude<TransitionEdition, "publier">,
  now: Date,
  avant?: (tx: Tx) => Promise<Refusee | EtatEdition | null>,
): Promise<Result> {
  return inTransaction(async (tx) => {
    const edition = await lockEdition(tx, actor, editionId);
    if (!edition) return refused("introuvable");
    const refus = whyNot(actor, transition, edition, now);
    if (refus) return refused(refus);
    const autrement = (await avant?.(tx)) ?? null;
    if (autrement !== null && typeof autrement === "object") return autrement;
    const etat = autrement ?? TRANSITIONS_EDITION[transition].to;
    await tx.update(editions).set({ etat }).where(eq(editions.id, editionId));
    await journaliser(tx, {
      at: now,
      type: EVENEMENT[transition],
      objet: "edition",
      objetId: editionId,
      editionId,
      personneId: actor.personneId,
      donnees: { de: edition.etat, vers: etat },
    });
    return done(undefined);
  });
}

const EVENEMENT = { ouvrir: "ouvrir", cloturer: "cloturer", archiver: "archiver", desarchiver: "rouvrir" } as const;

/** Ends the handing in of candidatures; the ateliers, the fiches and the synthesis go on. */
export const cloturerEdition = (actor: Actor, editionId: string, now: Date): Promise<Result> =>
  changerEtat(actor, editionId, "cloturer", now);
