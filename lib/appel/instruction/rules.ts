import { type Actor, isInstructeur } from "../../socle/acteur/actor.ts";
import { whyNotVersionSuivante } from "../../socle/entre-temps.ts";
import type { Refus } from "../../socle/refus.ts";
import { type FaitsCandidature, isInteresse } from "../candidature/rules.ts";

/** Why this person cannot fill in the grid, write a note or hand the file to a colleague, or null. */
export function whyNotInstruire(
  actor: Actor,
  c: Pick<FaitsCandidature, "etat" | "editionId" | "structures" | "pressenties" | "invitation">,
): Refus | null {
  if (!isInstructeur(actor, c.editionId)) return "non_autorise";
  if (isInteresse(actor, c)) return "interesse";
  return c.etat === "brouillon" ? "etat" : null;
}

/**
 * Why this person cannot answer a criterion, or null. `avant` is the answer there is, `lue` the version of the one on
 * screen, 0 when there was none.
 */
export const whyNotNoter = (
  actor: Actor,
  c: Parameters<typeof whyNotInstruire>[1],
  avant: { version: number } | undefined,
  lue: number,
): Refus | null => whyNotInstruire(actor, c) ?? whyNotVersionSuivante(avant, lue);
