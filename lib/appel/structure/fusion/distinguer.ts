import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { structuresAComparer, structuresDistinctes } from "@/db/schema/structure";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../../../socle/acteur/actor.ts";
import { done, type Result, refused } from "../../../socle/result.ts";
import { findSuivie } from "../acces.ts";
import { whyNotFusionner } from "../rules.ts";
import type { paire } from "../schema.ts";
import { noter } from "./noter.ts";

type Paire = z.output<typeof paire>;

/** Says that two structures that look like one are two: they are not proposed to be made one any more. Again, nothing changes. */
export const distinguer = (actor: Actor, voulue: Paire, now: Date): Promise<Result> =>
  surPaire(actor, voulue, "distinguer_structures", now, async (tx, ids) => {
    const ecrites = await tx
      .insert(structuresDistinctes)
      .values({ ...ids, at: now, par: actor.personneId })
      .onConflictDoNothing()
      .returning({ aId: structuresDistinctes.aId });
    // Each may look like one more.
    await tx
      .insert(structuresAComparer)
      .values([ids.aId, ids.bId].map((structureId) => ({ structureId, changee: false })));
    return ecrites.length > 0;
  });

/** Takes that back: they are proposed again, if they still look like one. */
export const rapprocherDeNouveau = (actor: Actor, voulue: Paire, now: Date): Promise<Result> =>
  surPaire(actor, voulue, "rapprocher_structures", now, async (tx, { aId, bId }) => {
    const otees = await tx
      .delete(structuresDistinctes)
      .where(and(eq(structuresDistinctes.aId, aId), eq(structuresDistinctes.bId, bId)))
      .returning({ aId: structuresDistinctes.aId });
    return otees.length > 0;
  });

type Tx = Parameters<Parameters<typeof inTransaction>[0]>[0];

function surPaire(
  actor: Actor,
  { a, b }: Paire,
  type: "distinguer_structures" | "rapprocher_structures",
  now: Date,
  faire: (tx: Tx, ids: { aId: string; bId: string }) => Promise<boolean>,
): Promise<Result> {
  return inTransaction(async (tx) => {
    const refus = whyNotFusionner(actor, await findSuivie(tx, actor, a), await findSuivie(tx, actor, b));
    if (refus) return refused(refus);
    const [aId = a, bId = b] = [a, b].sort();
    if (await faire(tx, { aId, bId })) await noter(tx, actor, type, { gardeeId: aId, fusionneeId: bId }, now);
    return done(undefined);
  });
}
