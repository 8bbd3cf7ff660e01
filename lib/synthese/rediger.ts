import { type Actor, isInstructeur } from "../acteur/actor.ts";
import type { EtatEdition } from "../edition/states.ts";
import type { Refus } from "../refus.ts";

/** Why this person cannot write the texts of the document now, or null: from the preparation on, until it is archived. */
export function whyNotRediger(actor: Actor, edition: { id: string; etat: EtatEdition }): Refus | null {
  if (!isInstructeur(actor, edition.id)) return "non_autorise";
  return edition.etat === "archivee" ? "edition_fermee" : null;
}
