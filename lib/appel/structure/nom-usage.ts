import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { structures } from "@/db/schema/structure";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../../socle/acteur/actor.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { encoreElle, findSuivie } from "./acces.ts";
import { avecAnciensNoms } from "./anciens-noms.ts";
import { whyNotNommer } from "./rules.ts";
import type { nomUsage } from "./schema.ts";

/** Says what a structure is called everywhere, from now on; the name it had is still found. Nothing: its name again. */
export function donnerNomUsage(
  actor: Actor,
  { structureId, nomPublie }: z.output<typeof nomUsage>,
  now: Date,
): Promise<Result> {
  return inTransaction(async (tx) => {
    const refus = whyNotNommer(actor, await findSuivie(tx, actor, structureId));
    if (refus) return refused(refus);
    const [s] = await tx
      .select()
      .from(structures)
      .where(and(eq(structures.id, structureId), encoreElle))
      .for("update");
    if (!s) return refused("introuvable");
    const nouveau = nomPublie || s.nom;
    const anciensNoms = avecAnciensNoms(s.anciensNoms, [s.nomPublie], [s.nom, nouveau]);
    await tx.update(structures).set({ nomPublie: nouveau, anciensNoms }).where(eq(structures.id, structureId));
    await journaliser(tx, {
      at: now,
      type: "modifier",
      objet: "structure",
      objetId: structureId,
      editionId: null,
      personneId: actor.personneId,
    });
    return done(undefined);
  });
}
