import "server-only";
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { db, type Lecteur } from "@/db/client";
import { seanceDecisions, seances } from "@/db/schema/seance";

/** What the comité last decided of each point of an edition, over all its séances. */
export async function decisionsDe(editionId: string, lecteur: Lecteur = db) {
  const lignes = await lecteur
    .select({
      pointId: seanceDecisions.pointId,
      pointVersionId: seanceDecisions.pointVersionId,
      /** Its words have changed since. */
      depassee: sql<boolean>`not exists (select 1 from point_versions o join point_versions d on d.id = ${seanceDecisions.pointVersionId}
        where o.point_id = ${seanceDecisions.pointId} and o.ferme_par is null and o.mots_depuis = d.mots_depuis)`,
      issue: seanceDecisions.issue,
      texte: seanceDecisions.texte,
      seance: seances.numero,
      date: seances.date,
      at: seanceDecisions.at,
    })
    .from(seanceDecisions)
    .innerJoin(seances, eq(seances.id, seanceDecisions.seanceId))
    .where(and(eq(seanceDecisions.editionId, editionId), isNull(seanceDecisions.annuleeAt)))
    .orderBy(asc(seances.numero), asc(seanceDecisions.at));
  // The last one of each point stays.
  return new Map(lignes.map(({ pointId, ...d }) => [pointId, d]));
}
export type DecisionDuComite = NonNullable<ReturnType<Awaited<ReturnType<typeof decisionsDe>>["get"]>>;

export const isARevoir = (d: DecisionDuComite | undefined) => d?.issue === "a_revoir" && !d.depassee;
