import { isInstructeurSql } from "../../socle/acteur/acces.ts";
import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { db } from "@/db/client";
import { editions, editionTransitions } from "@/db/schema/edition";
import { contradictionsVues } from "@/db/schema/proches";
import { chapitres } from "@/db/schema/synthese";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../../socle/acteur/actor.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { whyNotConsolider } from "../consolidation/rules.ts";
import { lireContradictions } from "./contradictions.ts";
import { whyNotVoir } from "./rules.ts";
import type { vueContradiction } from "./schema.ts";

/**
 * Notes that somebody has seen what is asked of a chapter, as it stands. Refuses what is not asked (`rien_ne_change`), or no
 * longer rests on the same words (`modifiee_entre_temps`). Seen twice, the first one stays.
 */
export async function voirContradiction(
  actor: Actor,
  { chapitreId, cle, empreinte }: z.output<typeof vueContradiction>,
  now: Date,
): Promise<Result> {
  const chapitre = await findChapitre(actor, chapitreId);
  if (!chapitre) return refused("introuvable");
  const contradictions = await lireContradictions(actor, chapitre.editionId, chapitre.transition);
  const demandee = contradictions.find((c) => c.cle === cle);
  return inTransaction(async (tx) => {
    const [edition] = await tx
      .select({ id: editions.id, etat: editions.etat })
      .from(editions)
      .where(eq(editions.id, chapitre.editionId))
      .for("no key update");
    if (!edition) return refused("introuvable");
    const refus = whyNotConsolider(actor, edition) ?? whyNotVoir(demandee, empreinte);
    if (refus) return refused(refus);
    await tx
      .insert(contradictionsVues)
      .values({ chapitreId, editionId: edition.id, cle, empreinte, vuePar: actor.personneId, at: now })
      .onConflictDoNothing();
    return done(undefined);
  });
}

async function findChapitre(actor: Actor, id: string) {
  const visible = isInstructeurSql(actor, chapitres.editionId);
  const [chapitre] = await db
    .select({ editionId: chapitres.editionId, transition: editionTransitions.code })
    .from(chapitres)
    .innerJoin(editionTransitions, eq(editionTransitions.id, chapitres.transitionId))
    .where(and(eq(chapitres.id, id), visible));
  return chapitre;
}
