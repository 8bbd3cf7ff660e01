import "server-only";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import { db } from "@/db/client";
import { personnes } from "@/db/schema/personne";
import { type Actor, isCress } from "../../socle/acteur/actor.ts";
import { jourDesRappels } from "../../socle/courriel/part.ts";
import type { Rythme } from "../../socle/courriel/rythmes.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import type { rythmeVoulu } from "./schema.ts";

/** How often this person is told what waits: the first mail comes on the next day of it, never at once. */
export async function reglerRecapitulatif(
  actor: Actor,
  { rythme }: z.output<typeof rythmeVoulu>,
  now: Date,
): Promise<Result> {
  if (!isCress(actor)) return refused("non_autorise");
  await db
    .update(personnes)
    .set({ recapitulatif: rythme, recapituleLe: jourDesRappels(now) })
    .where(eq(personnes.id, actor.personneId));
  return done(undefined);
}

export async function rythmeDe(actor: Actor): Promise<Rythme | null> {
  const [lue] = await db
    .select({ rythme: personnes.recapitulatif })
    .from(personnes)
    .where(eq(personnes.id, actor.personneId));
  return lue?.rythme ?? null;
}
