import "server-only";
import { and, eq } from "drizzle-orm";
import { candidatures } from "@/db/schema/candidature";
import { fichesLues } from "@/db/schema/comite";
import { fiches } from "@/db/schema/fiche";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../auth/actor.ts";
import { visibleTo } from "../fiche/queries.ts";
import { done, type Result, refused } from "../result.ts";

/** Somebody opened a fiche they may read. */
export function marquerFicheLue(actor: Actor, { id: ficheId }: { id: string }, now: Date): Promise<Result> {
  return inTransaction(async (tx) => {
    const [fiche] = await tx
      .select({ id: fiches.id })
      .from(fiches)
      .innerJoin(candidatures, eq(candidatures.id, fiches.candidatureId))
      .where(and(eq(fiches.id, ficheId), visibleTo(actor)));
    if (!fiche) return refused("introuvable");
    await tx
      .insert(fichesLues)
      .values({ personneId: actor.personneId, ficheId, at: now })
      .onConflictDoUpdate({ target: [fichesLues.personneId, fichesLues.ficheId], set: { at: now } });
    return done(undefined);
  });
}
