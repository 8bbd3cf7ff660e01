export const ETATS_CHAPITRE = ["en_preparation", "en_relecture", "valide"] as const;
export type EtatChapitre = (typeof ETATS_CHAPITRE)[number];

/** A chapter is validated again once a rewording has reopened one of its points. */
export const TRANSITIONS_CHAPITRE = {
  transmettre: { from: ["en_preparation"], to: "en_relecture" },
  valider: { from: ["en_relecture", "valide"], to: "valide" },
  rouvrir: { from: ["en_relecture", "valide"], to: "en_preparation" },
} as const satisfies Record<string, { from: readonly EtatChapitre[]; to: EtatChapitre }>;
export type TransitionChapitre = keyof typeof TRANSITIONS_CHAPITRE;

/** How a point uses an énoncé: in its own words, grouped with others, or reworded. */
export const MODES_REPRISE = ["repris", "regroupe", "reformule"] as const;
export type ModeReprise = (typeof MODES_REPRISE)[number];

/** Derived, never stored: cited by a live point, else set aside, else waiting. */
export type Disposition = "a_traiter" | "repris" | "ecarte" | "retire";

/** What is done to an énoncé of a validated fiche; `retire` leads nowhere. */
export const TRANSITIONS_ENONCE = {
  citer: { from: ["a_traiter", "repris", "ecarte"], to: "repris" },
  ecarter: { from: ["a_traiter"], to: "ecarte" },
  reprendre: { from: ["ecarte"], to: "a_traiter" },
} as const satisfies Record<string, { from: readonly Disposition[]; to: Disposition }>;
export type TransitionEnonce = keyof typeof TRANSITIONS_ENONCE;
