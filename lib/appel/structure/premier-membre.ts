import "server-only";
import type { z } from "zod";
import { membres } from "@/db/schema/structure";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../../socle/acteur/actor.ts";
import { findOuCreer } from "../../socle/auth/personne.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { findSuivie } from "./acces.ts";
import { compterAutres, lockStructures } from "./depart.ts";
import { annoncerPremierMembre } from "./lettres.ts";
import { whyNotInviterMembre } from "./rules.ts";
import type { premierMembre } from "./schema.ts";

/** The CRESS gives a structure nobody holds to the person of an address, who is its first member at once and told by mail. */
export function inviterPremierMembre(
  actor: Actor,
  { structureId, courriel }: z.output<typeof premierMembre>,
  now: Date,
): Promise<Result> {
  return inTransaction(async (tx) => {
    await lockStructures(tx, [structureId]);
    const adresse = courriel.toLowerCase();
    const personneId = await findOuCreer(tx, adresse, now);
    const refus = whyNotInviterMembre(
      actor,
      await findSuivie(tx, actor, structureId),
      await compterAutres(tx, structureId, personneId),
    );
    if (refus) return refused(refus);
    const place = { etat: "membre" as const, accepteAt: now, acceptePar: actor.personneId, closAt: null, mot: null };
    await tx
      .insert(membres)
      .values({ structureId, personneId, demandeAt: now, ...place })
      .onConflictDoUpdate({ target: [membres.structureId, membres.personneId], set: place });
    await journaliser(tx, {
      at: now,
      type: "inviter_membre",
      objet: "structure",
      objetId: structureId,
      editionId: null,
      personneId: actor.personneId,
      donnees: { membre: personneId },
    });
    await annoncerPremierMembre(tx, { personneId, adresse }, actor, structureId, now);
    return done(undefined);
  });
}
