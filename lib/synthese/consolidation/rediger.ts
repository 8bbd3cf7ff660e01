import type { EtatEdition } from "../../appel/edition/states.ts";
import { type Actor, isInstructeur } from "../../socle/acteur/actor.ts";
import type { Refus } from "../../socle/refus.ts";

/** Why this person cannot write the texts of the document now, or null: from the preparation on, until it is archived. */
export function whyNotRediger(actor: Actor, edition: { id: string; etat: EtatEdition }): Refus | null {
  if (!isInstructeur(actor, edition.id)) return "non_autorise";
  return edition.etat === "archivee" ? "edition_fermee" : null;
}
