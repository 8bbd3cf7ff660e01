import { type Actor, isInstructeur } from "../../socle/acteur/actor.ts";
import { whyNotEntreTemps } from "../../socle/entre-temps.ts";
import type { Refus } from "../../socle/refus.ts";

/** Persons a body may have in place: a list of names is no longer a body. */
export const MEMBRES_MAX = 10;
/** Invitations sent for a body in a day. */
const INVITATIONS_PAR_JOUR = 20;
/** A body is reminded twice a year of what waits. */
export const RAPPEL_MOIS = 6;

/** Who answers for this body. */
export const repondPour = (actor: Actor, destinataireId: string) => actor.destinataires.includes(destinataireId);

/**
 * Why this person may not answer, or null. `adressee`: the last published version makes this proposition to this body;
 * `derniere`: the number of the last answer there is, `lue`: of the one on the screen.
 */
export function whyNotRepondre(
  actor: Actor,
  { destinataireId, adressee, derniere }: { destinataireId: string; adressee: boolean; derniere: number },
  lue: number,
): Refus | null {
  if (!repondPour(actor, destinataireId) || !adressee) return "introuvable";
  return whyNotEntreTemps(lue, derniere);
}

/** Why this person may not invite somebody to answer for a body, or null. */
export function whyNotInviterPour(
  actor: Actor,
  editionId: string,
  { enPlace, recents, deja }: { enPlace: number; recents: number; deja: boolean },
): Refus | null {
  if (!isInstructeur(actor, editionId)) return "introuvable";
  if (deja) return "deja_destinataire";
  return enPlace >= MEMBRES_MAX || recents >= INVITATIONS_PAR_JOUR ? "limite_destinataires" : null;
}
