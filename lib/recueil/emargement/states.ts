export const ETATS_EMARGEMENT = ["attendu", "declare", "valide"] as const;
export type EtatEmargement = (typeof ETATS_EMARGEMENT)[number];

export const TRANSITIONS_EMARGEMENT = {
  declarer: { from: ["attendu", "declare"], to: "declare" },
  valider: { from: ["declare"], to: "valide" },
} as const satisfies Record<string, { from: readonly EtatEmargement[]; to: EtatEmargement }>;
export type TransitionEmargement = keyof typeof TRANSITIONS_EMARGEMENT;
