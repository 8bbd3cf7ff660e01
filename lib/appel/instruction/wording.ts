import type { Critere, ValeurCritere } from "./choix.ts";

export const NOM_CRITERE: Record<Critere, string> = {
  eligibilite: "Éligibilité",
  transitions: "Adéquation aux transitions",
  co_construction: "Co-construction",
  public_territoire: "Public et territoire",
  eco_responsabilite: "Éco-responsabilité",
  calendrier: "Faisabilité du calendrier",
};

export const NOM_VALEUR_CRITERE: Record<ValeurCritere, string> = { oui: "Oui", non: "Non", a_verifier: "À vérifier" };
