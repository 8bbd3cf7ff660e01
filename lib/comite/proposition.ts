import "server-only";
import { eq, sql } from "drizzle-orm";
import type { z } from "zod";
import { positions } from "@/db/schema/comite";
import type { Actor } from "../auth/actor.ts";
import { refused } from "../result.ts";
import { type Fait, geste } from "../synthese/gestes/geste.ts";
import { planReformulation } from "../synthese/gestes/reformuler.ts";
import { motsProposes } from "./mots-proposes.ts";
import type { priseDeProposition } from "./schema.ts";

/**
 * The wording a member proposed becomes that of the point, in one gesture: a rewording as any other, undone as any other.
 * What is not its words (links, addressees…) stays. Refuses `modifiee_entre_temps` when the point no longer has the words on
 * the screen of who takes it.
 */
export const prendreProposition = (
  actor: Actor,
  { positionId, versionLue }: z.output<typeof priseDeProposition>,
  now: Date,
): Promise<Fait<{ version: number }>> =>
  geste(
    actor,
    "reformuler",
    sql`(select x.edition_id from ${positions} x where x.id = ${positionId})`,
    now,
    async (contexte) => {
      const [position] = await contexte.tx
        .select({ pointId: positions.pointId, proposition: positions.proposition })
        .from(positions)
        .where(eq(positions.id, positionId));
      if (!position?.proposition) return refused("introuvable");
      const { pointId, proposition } = position;
      return planReformulation(contexte, { pointId, versionLue }, ({ accroche }) =>
        motsProposes(accroche, proposition),
      );
    },
  );
