import "server-only";
import { and, asc, eq, isNull, or, sql } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { candidatures } from "@/db/schema/candidature";
import { corrections } from "@/db/schema/correction";
import type { Actor } from "../../socle/acteur/actor.ts";
import { coulissesVisibles } from "../candidature/acces.ts";

export const colonnesCorrection = {
  id: corrections.id,
  champ: corrections.champ,
  motif: corrections.motif,
  suggestion: corrections.suggestion,
  demandeeAt: corrections.demandeeAt,
  repondueAt: corrections.repondueAt,
  suggestionAcceptee: corrections.suggestionAcceptee,
  version: corrections.version,
};

/** Those of the last request, and any other that still waits. */
const duDernierTour = or(
  isNull(corrections.repondueAt),
  sql`${corrections.demandeeAt} = ${candidatures.complementDemandeAt}`,
);

/** The corrections of the last request, as far as this person may see them; partners see none. */
export function listCorrections(actor: Actor, candidatureId: string) {
  return db
    .select(colonnesCorrection)
    .from(corrections)
    .innerJoin(candidatures, eq(candidatures.id, corrections.candidatureId))
    .where(and(eq(corrections.candidatureId, candidatureId), coulissesVisibles(actor), duDernierTour))
    .orderBy(asc(corrections.demandeeAt), asc(corrections.champ))
    .limit(100);
}

/** What still waits, read under the lock of the candidature. */
export function listEnAttente(tx: Tx, candidatureId: string) {
  return tx
    .select(colonnesCorrection)
    .from(corrections)
    .where(and(eq(corrections.candidatureId, candidatureId), isNull(corrections.repondueAt)));
}
