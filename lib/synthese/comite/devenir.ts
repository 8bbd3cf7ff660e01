import type { EtatChapitre } from "../consolidation/states.ts";

/** What is known of a point once a member has said something of it. */
export type FaitsDevenir = {
  etat: EtatChapitre;
  /** Its words are no longer those the member answered about. */
  change: boolean;
  /** Its words are those the member proposed. */
  prise: boolean;
  /** Of a validated chapter: its words have changed since. */
  rouvert: boolean;
  /** The comité decided of it in séance, which is said beside. */
  decide: boolean;
};

/** What became of a point beside what was decided of it in séance, in sentences, what happened first coming first. */
export function direDevenir({ etat, change, prise, rouvert, decide }: FaitsDevenir): string[] {
  const mots = prise
    ? ["Votre formulation a été reprise."]
    : change
      ? ["Reformulé par la CRESS depuis votre réponse."]
      : [];
  const valide = rouvert
    ? "Changé depuis la validation du chapitre : il est relu à part."
    : "Validé avec le chapitre, dans cette formulation.";
  const tout = etat === "valide" ? [...mots, valide] : mots;
  return tout.length > 0 || decide ? tout : ["Rien n’est décidé encore."];
}
