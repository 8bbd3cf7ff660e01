import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { seances } from "@/db/schema/seance";
import { pointVersions } from "@/db/schema/versions";
import type { Actor } from "../../socle/acteur/actor.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { noter, surLaSeance } from "./acte.ts";
import { listInstructeurs } from "./membres.ts";
import { whyNotConduire, whyNotModifier, whyNotReprendre } from "./rules.ts";
import type { allerA, laSeance, passage } from "./schema.ts";
import { TRANSITIONS_SEANCE } from "./states.ts";

/** Who opens it conducts it. */
export const ouvrirSeance = (actor: Actor, { id }: z.output<typeof laSeance>, now: Date): Promise<Result<void>> =>
  surLaSeance(actor, id, whyNotModifier, async ({ tx, s }) => {
    await tx
      .update(seances)
      .set({ etat: TRANSITIONS_SEANCE.ouvrir.to, ouverteAt: now, conducteurId: actor.personneId })
      .where(eq(seances.id, id));
    await noter(tx, actor, s, "ouvrir_seance", now);
    return done(undefined);
  });

/** Brings everybody to a point of the agenda. */
export const allerAuPoint = (actor: Actor, { id, pointId }: z.output<typeof allerA>): Promise<Result<void>> =>
  surLaSeance(actor, id, whyNotConduire, async ({ tx }) => {
    if (!(await lirePointDeLOrdre(tx, id, pointId))) return refused("chapitre_hors_seance");
    await tx.update(seances).set({ pointCourantId: pointId }).where(eq(seances.id, id));
    return done(undefined);
  });

/** Hands the controls over to another instructeur, at once. */
export const passerLaMain = (
  actor: Actor,
  { id, versId }: z.output<typeof passage>,
  now: Date,
): Promise<Result<void>> =>
  surLaSeance(actor, id, whyNotConduire, async ({ tx, s }) => {
    const possibles = await listInstructeurs(actor, s.editionId, tx);
    if (!possibles.some((p) => p.id === versId)) return refused("instructeur_inconnu");
    await tx.update(seances).set({ conducteurId: versId }).where(eq(seances.id, id));
    await noter(tx, actor, s, "passer_la_main", now, { vers: versId });
    return done(undefined);
  });

/** Takes them from somebody who is no longer there to hand them over. */
export const reprendreLaMain = (actor: Actor, { id }: z.output<typeof laSeance>, now: Date): Promise<Result<void>> =>
  surLaSeance(actor, id, whyNotReprendre, async ({ tx, s }) => {
    await tx.update(seances).set({ conducteurId: actor.personneId }).where(eq(seances.id, id));
    await noter(tx, actor, s, "reprendre_la_main", now, { de: s.conducteurId ?? "" });
    return done(undefined);
  });

/** A live point of a chapter of the agenda, in its version in force. */
export async function lirePointDeLOrdre(tx: Tx, seanceId: string, pointId: string) {
  const [point] = await tx
    .select({ versionId: pointVersions.id, numero: pointVersions.numero, motsDepuis: pointVersions.motsDepuis })
    .from(pointVersions)
    .where(
      and(
        eq(pointVersions.pointId, pointId),
        isNull(pointVersions.fermePar),
        sql`exists (select 1 from groupe_versions gv join blocs b on b.id = gv.bloc_id
          join seance_chapitres sc on sc.chapitre_id = b.chapitre_id
          where gv.groupe_id = ${pointVersions.groupeId} and gv.ferme_par is null and sc.seance_id = ${seanceId})`,
      ),
    );
  return point;
}
