import type { EtatChapitre } from "../consolidation/states.ts";
import type { AvisPosition } from "./states.ts";

export const NOM_AVIS_POSITION: Record<AvisPosition, string> = {
  rien_a_redire: "Rien à redire",
  reserve: "Réserve",
  objection: "Objection",
};

export const NOM_ETAT_CHAPITRE: Record<EtatChapitre, string> = {
  en_preparation: "En préparation",
  en_relecture: "Chez le comité",
  valide: "Validé",
};
