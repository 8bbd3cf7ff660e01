import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { seancePresents } from "@/db/schema/seance";
import type { Actor } from "../auth/actor.ts";
import { done, type Result, refused } from "../result.ts";
import { surLaSeance } from "./acte.ts";
import { listMembres } from "./membres.ts";
import { whyNotArriver, whyNotPointer } from "./rules.ts";
import type { laSeance, pointage } from "./schema.ts";

/** « Je suis là »; said twice, it is said once, and the first hour stays. */
export const arriver = (actor: Actor, { id }: z.output<typeof laSeance>, now: Date): Promise<Result<void>> =>
  surLaSeance(actor, id, whyNotArriver, async ({ tx }) => {
    await tx
      .insert(seancePresents)
      .values({ seanceId: id, personneId: actor.personneId, arriveAt: now })
      .onConflictDoNothing();
    return done(undefined);
  });

/** An agent says that a member is there, or is not. */
export const pointer = (
  actor: Actor,
  { id, personneId, present }: z.output<typeof pointage>,
  now: Date,
): Promise<Result<void>> =>
  surLaSeance(actor, id, whyNotPointer, async ({ tx, s }) => {
    const membres = await listMembres(tx, s.editionId);
    if (!membres.some((m) => m.id === personneId)) return refused("introuvable");
    if (present)
      await tx
        .insert(seancePresents)
        .values({ seanceId: id, personneId, arriveAt: now, saisiPar: actor.personneId })
        .onConflictDoNothing();
    else
      await tx
        .delete(seancePresents)
        .where(and(eq(seancePresents.seanceId, id), eq(seancePresents.personneId, personneId)));
    return done(undefined);
  });
