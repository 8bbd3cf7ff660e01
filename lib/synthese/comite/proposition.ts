import "server-only";
import { eq, type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { positions, relecturesAuteurs } from "@/db/schema/comite";
import type { Actor } from "../../socle/acteur/actor.ts";
import { refused } from "../../socle/result.ts";
import { type Fait, geste } from "../consolidation/gestes/geste.ts";
import { planReformulation } from "../consolidation/gestes/reformuler.ts";
import { motsProposes } from "./mots-proposes.ts";
import type { priseDeCorrection, priseDeProposition } from "./schema.ts";

/**
 * The wording a member proposed becomes that of the point, in one gesture: a rewording as any other, undone as any other.
 * What is not its words (links, addressees…) stays. Refuses `modifiee_entre_temps` when the point no longer has the words on
 * the screen of who takes it.
 */
export const prendreProposition = (
  actor: Actor,
  { positionId, versionLue }: z.output<typeof priseDeProposition>,
  now: Date,
) =>
  prendre(
    actor,
    { id: positionId, versionLue, edition: sql`(select x.edition_id from ${positions} x where x.id = ${positionId})` },
    (tx) =>
      tx
        .select({ pointId: positions.pointId, proposition: positions.proposition })
        .from(positions)
        .where(eq(positions.id, positionId)),
    now,
  );

/** The same of the sentence as an organiser who re-reads their words would write it. */
export const prendreCorrection = (
  actor: Actor,
  { relectureId, versionLue }: z.output<typeof priseDeCorrection>,
  now: Date,
) =>
  prendre(
    actor,
    {
      id: relectureId,
      versionLue,
      edition: sql`(select x.edition_id from ${relecturesAuteurs} x where x.id = ${relectureId})`,
    },
    (tx) =>
      tx
        .select({ pointId: relecturesAuteurs.pointId, proposition: relecturesAuteurs.proposition })
        .from(relecturesAuteurs)
        .where(eq(relecturesAuteurs.id, relectureId)),
    now,
  );

/** The gesture names whose wording it took: who proposed it is told. */
const prendre = (
  actor: Actor,
  { id, versionLue, edition }: { id: string; versionLue: number; edition: SQL },
  lire: (tx: Tx) => Promise<{ pointId: string; proposition: string | null }[]>,
  now: Date,
): Promise<Fait<{ version: number }>> =>
  geste(actor, "reformuler", edition, now, async (contexte) => {
    const [lue] = await lire(contexte.tx);
    if (!lue?.proposition) return refused("introuvable");
    const { pointId, proposition } = lue;
    const plan = await planReformulation(contexte, { pointId, versionLue }, ({ accroche }) =>
      motsProposes(accroche, proposition),
    );
    return "ok" in plan ? plan : { ...plan, donnees: { ...plan.donnees, proposition: id } };
  });
