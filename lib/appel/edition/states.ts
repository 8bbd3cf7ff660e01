export const ETATS_EDITION = ["preparation", "ouverte", "cloturee", "publiee", "archivee"] as const;
export type EtatEdition = (typeof ETATS_EDITION)[number];

export const TRANSITIONS_EDITION = {
  ouvrir: { from: ["preparation"], to: "ouverte" },
  cloturer: { from: ["ouverte"], to: "cloturee" },
  archiver: { from: ["cloturee", "publiee"], to: "archivee" },
  desarchiver: { from: ["archivee"], to: "cloturee" },
  publier: { from: ["cloturee", "publiee"], to: "publiee" },
} as const satisfies Record<string, { from: readonly EtatEdition[]; to: EtatEdition }>;
export type TransitionEdition = keyof typeof TRANSITIONS_EDITION;

/** Editions anyone may read about. */
export const EDITIONS_PUBLIQUES = [
  "ouverte",
  "cloturee",
  "publiee",
  "archivee",
] as const satisfies readonly EtatEdition[];
