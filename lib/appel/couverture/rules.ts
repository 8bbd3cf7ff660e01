import { type Actor, isInstructeur } from "../../socle/acteur/actor.ts";
import type { Refus } from "../../socle/refus.ts";
import type { EtatEdition } from "../edition/states.ts";

/** Targets may change until the edition is put away. */
export function whyNotFixer(actor: Actor, edition: { id: string; etat: EtatEdition }): Refus | null {
  if (!isInstructeur(actor, edition.id)) return "introuvable";
  return edition.etat === "archivee" ? "edition_fermee" : null;
}
