import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { z } from "zod";
import { gestes } from "@/db/schema/geste";
import { seanceDecisions, seances } from "@/db/schema/seance";
import { pointVersions } from "@/db/schema/versions";
import type { Actor } from "../../socle/acteur/actor.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { motsLus } from "../consolidation/gestes/lire.ts";
import { whyNotRedire } from "../consolidation/rules.ts";
import { type Seance, surLaSeance } from "./acte.ts";
import { lirePointDeLOrdre } from "./conduite.ts";
import { whyNotConduire } from "./rules.ts";
import type { annulationDecision, Decision } from "./schema.ts";

/**
 * Writes what is decided of a point, at once; what was decided of it before in this séance is undone. Refuses
 * `modifiee_entre_temps` when its words are no longer those on the screen of who decides.
 */
export const decider = (actor: Actor, data: Decision, now: Date): Promise<Result<string>> =>
  surLaSeance(
    actor,
    data.id,
    whyNotConduire,
    async ({ tx, s }) => {
      const point = await lirePointDeLOrdre(tx, s.id, data.pointId);
      if (!point) return refused("chapitre_hors_seance");
      const refus = whyNotRedire(await motsLus(tx, data.pointId, data.versionLue), point);
      if (refus) return refused(refus);
      if (data.issue === "divergence" && !data.texte) return refused("divergence_sans_mots", "texte");
      await tx
        .update(seanceDecisions)
        .set({ annuleeAt: now, annuleePar: actor.personneId })
        .where(and(enVigueur(s.id), eq(seanceDecisions.pointId, data.pointId)));
      const [ecrite] = await tx
        .insert(seanceDecisions)
        .values({
          seanceId: s.id,
          editionId: s.editionId,
          pointId: data.pointId,
          pointVersionId: point.versionId,
          avantVersionId: versionALOuverture(s, data.pointId),
          issue: data.issue,
          texte: data.issue === "adopte" ? "" : data.texte,
          personneId: actor.personneId,
          at: now,
        })
        .returning({ id: seanceDecisions.id });
      if (!ecrite) throw new Error("décision non enregistrée");
      await tx.update(seances).set({ pointCourantId: data.pointId }).where(eq(seances.id, s.id));
      return done(ecrite.id);
    },
    { edition: true },
  );

export const annulerDecision = (
  actor: Actor,
  { id, decisionId }: z.output<typeof annulationDecision>,
  now: Date,
): Promise<Result<void>> =>
  surLaSeance(actor, id, whyNotConduire, async ({ tx }) => {
    const annulees = await tx
      .update(seanceDecisions)
      .set({ annuleeAt: now, annuleePar: actor.personneId })
      .where(and(enVigueur(id), eq(seanceDecisions.id, decisionId)))
      .returning({ id: seanceDecisions.id });
    return annulees.length > 0 ? done(undefined) : refused("etat");
  });

export const enVigueur = (seanceId: string) =>
  and(eq(seanceDecisions.seanceId, seanceId), isNull(seanceDecisions.annuleeAt));

/** The last version of a point that was in force when the séance opened. */
export function versionALOuverture(s: Pick<Seance, "ouverteAt">, pointId: string) {
  const at = s.ouverteAt?.toISOString() ?? "";
  return sql<string | null>`(select v.id from ${pointVersions} v join ${gestes} o on o.id = v.ouvert_par
    where v.point_id = ${pointId} and o.at <= ${at}::timestamptz
    and not exists (select 1 from ${gestes} f where f.id = v.ferme_par and f.at <= ${at}::timestamptz)
    order by v.numero desc limit 1)`;
}
