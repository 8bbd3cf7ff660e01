import { type FaitsCandidature, isOrganisateur } from "../../appel/candidature/rules.ts";
import { type Actor, isInstructeur } from "../../socle/acteur/actor.ts";
import { whyNotEntreTemps } from "../../socle/entre-temps.ts";
import type { Refus } from "../../socle/refus.ts";

/**
 * Why this person cannot rewrite what the programme says of a candidature, or null: once it is labelled, its organisers
 * or an instructeur may. Its title, its transitions and its organisers no longer change.
 */
export function whyNotPresenter(
  actor: Actor,
  c: Pick<FaitsCandidature, "etat" | "editionId" | "structures" | "invitation">,
): Refus | null {
  if (!isOrganisateur(actor, c) && !isInstructeur(actor, c.editionId)) return "non_autorise";
  return c.etat === "labellisee" ? null : "etat";
}

/** The same, of a form opened on this `version`. */
export const whyNotEnregistrer = (
  actor: Actor,
  c: Parameters<typeof whyNotPresenter>[1] & { version: number },
  version: number,
): Refus | null => whyNotPresenter(actor, c) ?? whyNotEntreTemps(version, c.version);
