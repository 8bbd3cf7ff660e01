import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { positions } from "@/db/schema/comite";
import { editions } from "@/db/schema/edition";
import { blocVersions, groupeVersions, pointVersions } from "@/db/schema/versions";
import { inTransaction } from "@/db/transaction";
import { type Actor, isInstructeur } from "../../socle/acteur/actor.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { notifier } from "../../socle/vif/notifier.ts";
import { lireChapitre, lirePointsDuChapitre, rouverts } from "./lire.ts";
import { listMembres, voixDe } from "./membres.ts";
import { isPartiePrenante } from "./quorum.ts";
import { whyNotPrendrePosition } from "./rules.ts";
import type { prisePosition } from "./schema.ts";

/**
 * What a member says of a point, by themselves, by their deputy, or typed by an agent for who has no e-mail. Names the
 * version whose words were read; a former position stays, the last one counts.
 */
export function prendrePosition(actor: Actor, data: z.output<typeof prisePosition>, now: Date): Promise<Result> {
  return inTransaction(async (tx) => {
    const chapitre = await chapitreDuPoint(tx, data.pointId);
    if (!chapitre) return refused("introuvable");
    const membres = await listMembres(tx, chapitre.editionId, chapitre.transition);
    const siennes = voixDe(actor, membres);
    const agent = isInstructeur(actor, chapitre.editionId);
    if (siennes.length === 0 && !agent) return refused("introuvable");
    await prendreEdition(tx, chapitre.editionId);
    const points = await lirePointsDuChapitre(tx, chapitre.id);
    const point = points.find((p) => p.id === data.pointId);
    if (!point) return refused("point_retire");
    const membre = (agent ? membres : siennes).find((m) => m.personneId === data.membreId);
    const refus = whyNotPrendrePosition(
      {
        etat: chapitre.etat,
        parleAuNomDe: membre !== undefined,
        motsDepuis: point.motsDepuis,
        rouvert: rouverts(chapitre, points).includes(point.id),
      },
      data.lus,
    );
    if (refus) return refused(refus);
    if (!membre || !chapitre.relecture) return refused("pas_transmis");
    await tx.insert(positions).values({
      editionId: chapitre.editionId,
      relectureId: chapitre.relecture.id,
      pointId: point.id,
      pointVersionId: point.versionId,
      personneId: membre.personneId,
      avis: data.avis,
      texte: data.texte,
      proposition: data.proposition || null,
      partiePrenante: isPartiePrenante(membre, point),
      saisiePar: membre.personneId === actor.personneId ? null : actor.personneId,
      at: now,
    });
    await notifier(tx, { sujet: `edition:${chapitre.editionId}`, id: point.id });
    return done(undefined);
  });
}

/** The chapter a live point stands in. */
export async function chapitreDuPoint(tx: Tx, pointId: string) {
  const [row] = await tx
    .select({ id: blocVersions.chapitreId })
    .from(pointVersions)
    .innerJoin(
      groupeVersions,
      and(eq(groupeVersions.groupeId, pointVersions.groupeId), isNull(groupeVersions.fermePar)),
    )
    .innerJoin(blocVersions, and(eq(blocVersions.blocId, groupeVersions.blocId), isNull(blocVersions.fermePar)))
    .where(and(eq(pointVersions.pointId, pointId), isNull(pointVersions.fermePar)));
  return row && lireChapitre(tx, row.id);
}

/** Waits for the gesture or the publication under way, and keeps the next one waiting; answers do not wait for each other. */
export const prendreEdition = (tx: Tx, id: string) =>
  tx.select({ id: editions.id }).from(editions).where(eq(editions.id, id)).for("share");
