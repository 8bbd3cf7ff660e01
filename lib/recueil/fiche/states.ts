export const ETATS_FICHE = ["brouillon", "remise", "a_corriger", "validee"] as const;
export type EtatFiche = (typeof ETATS_FICHE)[number];

export const TRANSITIONS_FICHE = {
  remettre: { from: ["brouillon", "a_corriger"], to: "remise" },
  demander_correction: { from: ["remise"], to: "a_corriger" },
  valider: { from: ["remise"], to: "validee" },
  infirmer: { from: ["remise", "validee"], to: "a_corriger" },
  rouvrir: { from: ["validee"], to: "a_corriger" },
} as const satisfies Record<string, { from: readonly EtatFiche[]; to: EtatFiche }>;
export type TransitionFiche = keyof typeof TRANSITIONS_FICHE;
/** Those somebody asks for by a button of their name; `infirmer` is an answer. */
export type TransitionDemandee = Exclude<TransitionFiche, "infirmer">;

export const FICHE_MODIFIABLE = ["brouillon", "a_corriger"] as const satisfies readonly EtatFiche[];
