import "server-only";
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { seanceDecisions } from "@/db/schema/seance";
import { pointVersions } from "@/db/schema/versions";
import type { Actor } from "../../socle/acteur/actor.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { listOrdreDuJour, type Seance, surLaSeance } from "./acte.ts";
import { isIncontestee, trierVoix } from "./contestes.ts";
import { enVigueur, versionALOuverture } from "./decisions.ts";
import { listMembres } from "./membres.ts";
import { unsafeListDecisions } from "./queries.ts";
import { whyNotAdopter, whyNotConduire } from "./rules.ts";
import type { AdoptionEnsemble, annulationEnsemble } from "./schema.ts";
import { lireVoix } from "./voix.ts";

/**
 * Adopts at once the points of a list somebody has read, none of which is contested; answers what undoes them together.
 * Refuses `modifiee_entre_temps` as soon as one of them is contested, decided, written again or gone since.
 */
export const adopterEnsemble = (actor: Actor, data: AdoptionEnsemble, now: Date): Promise<Result<string>> =>
  surLaSeance(
    actor,
    data.id,
    whyNotConduire,
    async ({ tx, s }) => {
      const incontestes = await listIncontestes(tx, s);
      const refus = whyNotAdopter(data.points, incontestes);
      if (refus) return refused(refus);
      const lus = new Set(data.points.map((p) => p.pointId));
      const points = incontestes.filter((p) => lus.has(p.pointId));
      await tx
        .update(seanceDecisions)
        .set({ annuleeAt: now, annuleePar: actor.personneId })
        .where(and(enVigueur(s.id), inArray(seanceDecisions.pointId, [...lus])));
      const lot = crypto.randomUUID();
      await tx.insert(seanceDecisions).values(
        points.map(({ pointId, versionId }) => ({
          seanceId: s.id,
          editionId: s.editionId,
          pointId,
          pointVersionId: versionId,
          avantVersionId: versionALOuverture(s, pointId),
          issue: "adopte" as const,
          texte: "",
          lot,
          personneId: actor.personneId,
          at: now,
        })),
      );
      return done(lot);
    },
    { edition: true },
  );

/** Undoes those of them that nothing else was decided of since. */
export const annulerEnsemble = (
  actor: Actor,
  { id, lot }: z.output<typeof annulationEnsemble>,
  now: Date,
): Promise<Result<number>> =>
  surLaSeance(actor, id, whyNotConduire, async ({ tx }) => {
    const annulees = await tx
      .update(seanceDecisions)
      .set({ annuleeAt: now, annuleePar: actor.personneId })
      .where(and(enVigueur(id), eq(seanceDecisions.lot, lot)))
      .returning({ id: seanceDecisions.id });
    return annulees.length > 0 ? done(annulees.length) : refused("etat");
  });

/** The points of the agenda that may be adopted without a word, in their version in force. */
async function listIncontestes(tx: Tx, s: Seance) {
  const chapitres = (await listOrdreDuJour(tx, s.id)).filter((c) => c.etat !== "en_preparation").map((c) => c.id);
  if (chapitres.length === 0) return [];
  const points = await tx
    .select({ pointId: pointVersions.pointId, versionId: pointVersions.id, motsDepuis: pointVersions.motsDepuis })
    .from(pointVersions)
    .where(
      and(
        isNull(pointVersions.fermePar),
        sql`exists (select 1 from groupe_versions gv join blocs b on b.id = gv.bloc_id
          where gv.groupe_id = ${pointVersions.groupeId} and gv.ferme_par is null and ${inArray(sql`b.chapitre_id`, chapitres)})`,
      ),
    );
  const voix = await lireVoix(chapitres, await listMembres(tx, s.editionId), tx);
  const decisions = await unsafeListDecisions(s.id, tx);
  return points.filter((p) =>
    isIncontestee({
      transmis: true,
      conteste: trierVoix(voix.get(p.pointId) ?? [], p.motsDepuis).actuelles.length > 0,
      decide: decisions.get(p.pointId)?.motsDepuis === p.motsDepuis,
    }),
  );
}
