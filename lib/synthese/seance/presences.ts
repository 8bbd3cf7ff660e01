import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { seancePresents } from "@/db/schema/seance";
import type { Actor } from "../../socle/acteur/actor.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { type Contexte, surLaSeance } from "./acte.ts";
import { listMembres, type Membre } from "./membres.ts";
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
  surLaSeance(actor, id, whyNotPointer, async (contexte) => {
    const membres = await listMembres(contexte.tx, contexte.s.editionId);
    const m = membres.find((x) => x.personneId === personneId);
    if (!m) return refused("introuvable");
    await asseoir(contexte, m, present, { saisiPar: actor.personneId, arriveAt: now });
    return done(undefined);
  });

/** Who came, members and deputies. */
export async function listVenus(tx: Tx, seanceId: string): Promise<Set<string>> {
  const lignes = await tx
    .select({ id: seancePresents.personneId })
    .from(seancePresents)
    .where(eq(seancePresents.seanceId, seanceId));
  return new Set(lignes.map((l) => l.id));
}

/** Fills the chair of a member, or empties it: of them and of the deputy who came in their place. */
export async function asseoir(
  { tx, s }: Contexte,
  m: Membre,
  present: boolean,
  arrivee: { saisiPar: string; arriveAt: Date },
): Promise<void> {
  if (present)
    await tx
      .insert(seancePresents)
      .values({ seanceId: s.id, personneId: m.personneId, ...arrivee })
      .onConflictDoNothing();
  else
    await tx
      .delete(seancePresents)
      .where(
        and(
          eq(seancePresents.seanceId, s.id),
          inArray(seancePresents.personneId, [m.personneId, ...(m.suppleant ? [m.suppleant.personneId] : [])]),
        ),
      );
}
