import "server-only";
import { and, eq } from "drizzle-orm";
import { cibles } from "@/db/schema/couverture";
import { editions } from "@/db/schema/edition";
import { departements } from "@/db/schema/territoire";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../../socle/acteur/actor.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { listCibles } from "./queries.ts";
import { whyNotFixer, whyNotRemplacer } from "./rules.ts";
import type { CiblesChangees } from "./schema.ts";

/**
 * Writes the targets that changed, one journal line each; answers how many. Refuses `modifiee_entre_temps` when one of
 * them is no longer what the form was opened with, and writes none.
 */
export function fixerCibles(
  actor: Actor,
  { editionId, cibles: changees }: CiblesChangees,
  now: Date,
): Promise<Result<number>> {
  return inTransaction(async (tx) => {
    const [edition] = await tx
      .select({ id: editions.id, etat: editions.etat, regionCode: editions.regionCode })
      .from(editions)
      .where(eq(editions.id, editionId))
      .for("update");
    if (!edition) return refused("introuvable");
    const refus = whyNotFixer(actor, edition);
    if (refus) return refused(refus);
    const deLaRegion = await tx
      .select({ code: departements.code })
      .from(departements)
      .where(eq(departements.regionCode, edition.regionCode));
    const actuelles = await listCibles(actor, editionId, tx);
    let n = 0;
    for (const { departement, transition, lue, cible } of changees) {
      if (!deLaRegion.some((d) => d.code === departement)) return refused("departement_inconnu");
      const de = actuelles.find((c) => c.departement === departement && c.transition === transition)?.cible ?? null;
      if (de === cible) continue;
      const depassee = whyNotRemplacer(de, lue);
      if (depassee) return refused(depassee);
      const cle = { editionId, departementCode: departement, transition };
      if (cible === null)
        await tx
          .delete(cibles)
          .where(
            and(
              eq(cibles.editionId, editionId),
              eq(cibles.departementCode, departement),
              eq(cibles.transition, transition),
            ),
          );
      else
        await tx
          .insert(cibles)
          .values({ ...cle, cible })
          .onConflictDoUpdate({
            target: [cibles.editionId, cibles.departementCode, cibles.transition],
            set: { cible },
          });
      await journaliser(tx, {
        at: now,
        type: "modifier",
        objet: "edition",
        objetId: editionId,
        editionId,
        personneId: actor.personneId,
        donnees: { departement, transition, de, vers: cible },
      });
      n++;
    }
    return done(n);
  });
}
