import "server-only";
import { and, eq, inArray, isNull } from "drizzle-orm";
import type { z } from "zod";
import { classements } from "@/db/schema/consolidation";
import { editionTransitions } from "@/db/schema/edition";
import type { Actor } from "../../../socle/acteur/actor.ts";
import { refused } from "../../../socle/result.ts";
import { editionDeLEnonce, type Fait, geste } from "./geste.ts";
import { lireEnonces } from "./lire.ts";
import type { classement } from "./schema.ts";

/** Gives énoncés another home transition: the chapter they wait in. Back to their own, nothing is kept open. */
export function classer(actor: Actor, data: z.output<typeof classement>, now: Date): Promise<Fait> {
  return geste(actor, "classer", editionDeLEnonce(data.enonceIds[0] ?? ""), now, async ({ tx, edition }) => {
    const lus = await lireEnonces(tx, edition.id, data.enonceIds);
    if (lus.length !== new Set(data.enonceIds).size) return refused("introuvable");
    const [transition] = await tx
      .select({ id: editionTransitions.id })
      .from(editionTransitions)
      .where(and(eq(editionTransitions.editionId, edition.id), eq(editionTransitions.code, data.transition)));
    if (!transition) return refused("transition_inconnue");
    const changes = lus.filter((e) => e.transitionId !== transition.id);
    if (changes.length === 0) return refused("rien_ne_change");
    const ouverts = await tx
      .select({ id: classements.id })
      .from(classements)
      .where(
        and(
          inArray(
            classements.enonceId,
            changes.map((e) => e.id),
          ),
          isNull(classements.fermePar),
        ),
      );
    return {
      chapitreId: null,
      donnees: { enonces: changes.map((e) => e.code), transition: data.transition },
      ferme: ouverts.map(({ id }) => ({ nature: "classement", id })),
      ouvre: changes
        .filter((e) => e.transitionPropre !== transition.id)
        .map((e) => ({ nature: "classement", ligne: { enonceId: e.id, transitionId: transition.id } })),
      reponse: {},
    };
  });
}
