import { type Actor, isInstructeur } from "../../socle/acteur/actor.ts";
import type { Refus } from "../../socle/refus.ts";

export const VUES_MAX = 30;

/** `noms`: those of their other views of the edition. */
type FaitsNom = { editionId: string; nom: string; noms: readonly string[] };

/** Why this person cannot keep a list of the edition under this name, or null. */
export function whyNotEnregistrer(actor: Actor, { editionId, nom, noms }: FaitsNom): Refus | null {
  if (!isInstructeur(actor, editionId)) return "introuvable";
  if (noms.some((n) => n.toLowerCase() === nom.toLowerCase())) return "nom_de_vue_pris";
  return noms.length >= VUES_MAX ? "trop_de_vues" : null;
}

/** Why this person cannot rename, share or delete a view they see: a shared one stays its author's. */
export const whyNotModifier = (actor: Actor, vue: { personneId: string }): Refus | null =>
  vue.personneId === actor.personneId ? null : "non_autorise";
