import "server-only";
import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { candidatures } from "@/db/schema/candidature";
import { lockKey } from "@/db/transaction";
import type { Actor } from "../../../socle/acteur/actor.ts";
import type { Refus } from "../../../socle/refus.ts";

/** How many drafts one person keeps in an edition. */
export const BROUILLONS_MAX = 30;

/** Why this person cannot begin one more draft, or null. Those begun at once come one after the other. */
export async function whyNotUnDePlus(tx: Tx, { personneId }: Actor, editionId: string): Promise<Refus | null> {
  await lockKey(tx, `brouillons ${personneId}`);
  const siens = await tx.$count(
    candidatures,
    and(
      eq(candidatures.creePar, personneId),
      eq(candidatures.editionId, editionId),
      eq(candidatures.etat, "brouillon"),
    ),
  );
  return siens >= BROUILLONS_MAX ? "trop_de_brouillons" : null;
}
