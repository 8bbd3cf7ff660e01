import { type Actor, isInstructeur } from "../../socle/acteur/actor.ts";
import { whyNotEntreTemps } from "../../socle/entre-temps.ts";
import type { Refus } from "../../socle/refus.ts";
import type { EtatEdition } from "../edition/states.ts";

/** Targets may change until the edition is put away. */
export function whyNotFixer(actor: Actor, edition: { id: string; etat: EtatEdition }): Refus | null {
  if (!isInstructeur(actor, edition.id)) return "introuvable";
  return edition.etat === "archivee" ? "edition_fermee" : null;
}

/** Why a target is not written over by who read `lue`, or null. It is all its row says, and null has none: it tells by itself. */
export const whyNotRemplacer = (actuelle: number | null, lue: number | null): Refus | null =>
  whyNotEntreTemps(lue, actuelle);
