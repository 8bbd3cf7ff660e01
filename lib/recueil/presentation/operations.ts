import "server-only";
import { eq } from "drizzle-orm";
import { candidatures } from "@/db/schema/candidature";
import { inTransaction } from "@/db/transaction";
import { ecrireIntervenants } from "../../appel/candidature/questions/intervenants.ts";
import { lock } from "../../appel/candidature/transition.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { whyNotEnregistrer } from "./rules.ts";
import type { Presentation } from "./schema.ts";

/** Rewrites the description of a labelled candidature. Words only: nobody is written to, no calendar moves. */
export function modifierPresentation(
  actor: Actor,
  id: string,
  version: number,
  p: Presentation,
  now: Date,
): Promise<Result> {
  return inTransaction(async (tx) => {
    const c = await lock(tx, actor, id);
    if (!c) return refused("introuvable");
    const refus = whyNotEnregistrer(actor, c, version);
    if (refus) return refused(refus);
    await tx
      .update(candidatures)
      .set({
        resume: p.resume,
        methode: p.methode,
        accessibilites: p.accessibilites,
        inscriptionUrl: p.inscriptionUrl || null,
        version: version + 1,
        updatedAt: now,
      })
      .where(eq(candidatures.id, id));
    await ecrireIntervenants(tx, id, p.intervenants);
    await journaliser(tx, {
      at: now,
      type: "modifier_apres_label",
      objet: "candidature",
      objetId: id,
      editionId: c.editionId,
      personneId: actor.personneId,
      donnees: { version: version + 1 },
    });
    return done(undefined);
  });
}
