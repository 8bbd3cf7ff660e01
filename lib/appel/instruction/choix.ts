export const COTES_MESSAGE = ["organisateur", "cress"] as const;
export type CoteMessage = (typeof COTES_MESSAGE)[number];

/** The review grid (form F1). */
export const CRITERES = [
  "eligibilite",
  "transitions",
  "co_construction",
  "public_territoire",
  "eco_responsabilite",
  "calendrier",
] as const;
export type Critere = (typeof CRITERES)[number];

export const VALEURS_CRITERE = ["oui", "non", "a_verifier"] as const;
export type ValeurCritere = (typeof VALEURS_CRITERE)[number];
