import type { EtatEdition } from "../../appel/edition/states.ts";
import { type Actor, isInstructeur } from "../../socle/acteur/actor.ts";
import { whyNotEntreTemps } from "../../socle/entre-temps.ts";
import type { Refus } from "../../socle/refus.ts";

/** `vivante`: it has a candidature that was not taken over. */
export type FaitsReprise = { id: string; etat: EtatEdition; dateFin: string; vivante: boolean };

/**
 * Why the list of an edition cannot be taken from a file, or null: it is past, and nothing was handed in here; not yet
 * published, since its figures would change under its readers.
 */
export function whyNotReprendre(actor: Actor, edition: FaitsReprise, aujourdhui: string): Refus | null {
  if (!isInstructeur(actor, edition.id)) return "non_autorise";
  if (edition.vivante) return "reprise_vivante";
  if (edition.etat !== "preparation" && edition.etat !== "cloturee") return "etat";
  return edition.dateFin < aujourdhui ? null : "reprise_a_venir";
}

/**
 * Why the file somebody looked at is not written, or null: it is no longer the one that waits. Another takes its place whole,
 * or comes after it was left: when it came tells it, where a version would begin again.
 */
export const whyNotEcrireRecu = (vu: string, recu: { at: Date } | null | undefined): Refus | null =>
  whyNotEntreTemps(new Date(vu).getTime(), recu?.at.getTime());
