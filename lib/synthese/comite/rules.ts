import type { Refus } from "../../socle/refus.ts";
import { type EtatChapitre, TRANSITIONS_CHAPITRE, type TransitionChapitre } from "../consolidation/states.ts";

/** What a hand-over looks at; read under the lock. */
export type FaitsTransmission = {
  etat: EtatChapitre;
  /** Énoncés of the chapter's inbox nobody has cited or set aside. */
  aTraiter: number;
  points: number;
  /** Points on one atelier that nobody kept deliberately. */
  seuls: number;
  membres: number;
};

/** Why a chapter cannot be handed over to the comité, to be read before the end of that day, or null. */
export function whyNotTransmettre(f: FaitsTransmission, avantLe: string, jour: string): Refus | null {
  if (!est(f.etat, "transmettre")) return "deja_transmis";
  if (f.aTraiter > 0) return "enonces_a_traiter";
  if (f.points === 0) return "chapitre_vide";
  if (f.seuls > 0) return "signaux_a_regler";
  if (f.membres === 0) return "comite_vide";
  return avantLe < jour ? "jour_passe" : null;
}

/** What a position looks at. */
export type FaitsPrise = {
  etat: EtatChapitre;
  /** The member it is of is one of the comité's for this transition, and this person may speak for them. */
  parleAuNomDe: boolean;
  /** Number of the version whose words are in force. */
  motsDepuis: number;
  /** Once the chapter is `valide`: the words of the point are no longer those that were validated. */
  rouvert: boolean;
};

/** Why no position is taken on this point, or null. `lus`: the version whose words were read. */
export function whyNotPrendrePosition(f: FaitsPrise, lus: number): Refus | null {
  if (!f.parleAuNomDe) return "membre_inconnu";
  if (f.etat === "en_preparation") return "pas_transmis";
  if (f.etat === "valide" && !f.rouvert) return "deja_valide";
  return f.motsDepuis === lus ? null : "formulation_changee";
}

/** Why an organiser’s re-reading is not taken, or null: seven days, on the words in force. */
export function whyNotRelire(
  f: { etat: EtatChapitre; motsDepuis: number; echeance: string },
  lus: number,
  jour: string,
): Refus | null {
  if (f.etat === "en_preparation") return "pas_transmis";
  if (jour > f.echeance) return "delai_de_relecture_passe";
  return f.motsDepuis === lus ? null : "formulation_changee";
}

/** Why a chapter is not made `valide`, or null. `rouverts`: its points whose words are no longer those validated. */
export function whyNotValider(f: {
  etat: EtatChapitre;
  rouverts: number;
  /** Its points the comité sent back to work, whose words have not changed since. */
  aRevoir: number;
  quorum: boolean;
}): Refus | null {
  if (!est(f.etat, "valider")) return "pas_transmis";
  if (f.etat === "valide" && f.rouverts === 0) return "deja_valide";
  if (f.aRevoir > 0) return "points_a_revoir";
  return f.quorum ? null : "quorum_manquant";
}

/** Why a chapter does not go back to preparation, or null. */
export const whyNotRouvrir = (etat: EtatChapitre): Refus | null => (est(etat, "rouvrir") ? null : "pas_transmis");

const est = (etat: EtatChapitre, transition: TransitionChapitre) =>
  (TRANSITIONS_CHAPITRE[transition].from as readonly EtatChapitre[]).includes(etat);
