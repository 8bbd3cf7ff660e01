import "server-only";
import { and, eq, isNull, notExists, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { personnes } from "@/db/schema/personne";
import { codesSecours, reglagesInstance, secondsFacteurs } from "@/db/schema/second-facteur";
import type { Actor } from "../../acteur/actor.ts";
import { sertLaCress } from "./porteur.ts";

/** Since when, and how many recovery codes are left; null without one. For oneself, and for who administers. */
export async function findSecondFacteur(actor: Actor, personneId: string) {
  if (!actor.administrateur && actor.personneId !== personneId) return null;
  const t = codesSecours;
  const [facteur] = await db
    .select({
      activeAt: secondsFacteurs.activeAt,
      restants: db.$count(t, and(eq(t.personneId, personneId), isNull(t.utiliseAt))),
    })
    .from(secondsFacteurs)
    .where(eq(secondsFacteurs.personneId, personneId));
  return facteur ?? null;
}

/** Whether it is asked of who works for the CRESS, and how many of them have none. */
export async function findExigence(actor: Actor) {
  if (!actor.administrateur) return { exige: false, sans: 0 };
  const sien = db.select({ un: sql`1` }).from(secondsFacteurs).where(eq(secondsFacteurs.personneId, personnes.id));
  const [[reglages], sans] = await Promise.all([
    db.select({ exige: reglagesInstance.secondFacteurExige }).from(reglagesInstance),
    db.$count(personnes, and(sertLaCress, isNull(personnes.supprimeeAt), notExists(sien))),
  ]);
  return { exige: reglages?.exige ?? false, sans };
}
