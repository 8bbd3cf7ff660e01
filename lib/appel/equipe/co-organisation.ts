import "server-only";
import { and, eq } from "drizzle-orm";
import { candidatureStructures, candidatures } from "@/db/schema/candidature";
import { editions } from "@/db/schema/edition";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../../socle/acteur/actor.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { faits } from "../candidature/queries.ts";
import { annoncerReponseCo } from "../candidature/questions/lettres-co.ts";
import { type ReponseCo, whyNotRepondreCo } from "./rules.ts";

/**
 * A structure says yes: from now on its name stands, and its members organise. Said after a no too: that is how a no is
 * taken back.
 */
export const accepterCoOrganisation = (actor: Actor, candidatureId: string, structureId: string, now: Date) =>
  repondre(actor, "accepter", candidatureId, structureId, now);

/** A structure says no, or leaves later: its name stands no more. */
export const declinerCoOrganisation = (actor: Actor, candidatureId: string, structureId: string, now: Date) =>
  repondre(actor, "decliner", candidatureId, structureId, now);

function repondre(
  actor: Actor,
  reponse: ReponseCo,
  candidatureId: string,
  structureId: string,
  now: Date,
): Promise<Result> {
  return inTransaction(async (tx) => {
    // Who is asked does not see the candidature yet: it is locked by its id, and the rule says who may answer.
    await tx.select({ id: candidatures.id }).from(candidatures).where(eq(candidatures.id, candidatureId)).for("update");
    const [c] = await tx
      .select(faits(actor))
      .from(candidatures)
      .innerJoin(editions, eq(editions.id, candidatures.editionId))
      .where(eq(candidatures.id, candidatureId));
    const place = and(
      eq(candidatureStructures.candidatureId, candidatureId),
      eq(candidatureStructures.structureId, structureId),
    );
    const [nommee] = await tx.select().from(candidatureStructures).where(place);
    if (!c || !nommee) return refused("introuvable");
    const refus = whyNotRepondreCo(actor, reponse, c, nommee);
    if (refus) return refused(refus);
    await tx
      .update(candidatureStructures)
      .set(reponse === "accepter" ? { accepteeAt: now, declineeAt: null } : { accepteeAt: null, declineeAt: now })
      .where(place);
    await journaliser(tx, {
      at: now,
      type: reponse === "accepter" ? "accepter_co_organisation" : "decliner_co_organisation",
      objet: "candidature",
      objetId: c.id,
      editionId: c.editionId,
      personneId: actor.personneId,
      donnees: { structure: structureId },
    });
    await annoncerReponseCo(tx, c.id, structureId, reponse, now);
    return done(undefined);
  });
}
