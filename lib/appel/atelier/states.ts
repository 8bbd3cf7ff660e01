export const ETATS_ATELIER = ["propose", "programme", "reporte", "annule", "tenu"] as const;
export type EtatAtelier = (typeof ETATS_ATELIER)[number];

/** Counted by every figure, when the label of their candidature stands. */
export const COMPTES = ["programme", "tenu"] as const satisfies readonly EtatAtelier[];
/** Asked for or counted: neither put off nor cancelled. */
export const VIVANTS = ["propose", ...COMPTES] as const satisfies readonly EtatAtelier[];
export const isCompte = (etat: EtatAtelier) => (COMPTES as readonly EtatAtelier[]).includes(etat);
/** Shown in the public programme; the last two say that they will not take place as announced. */
export const PUBLICS = ["programme", "tenu", "reporte", "annule"] as const satisfies readonly EtatAtelier[];

export const MODALITES = ["presentiel", "visio", "hybride"] as const;
export type Modalite = (typeof MODALITES)[number];

/** `reprogrammer` keeps the row and the code: the new day replaces the old one, which stays in the reports. */
export const TRANSITIONS_ATELIER = {
  programmer: { from: ["propose"], to: "programme" },
  tenir: { from: ["programme"], to: "tenu" },
  reporter: { from: ["programme"], to: "reporte" },
  reprogrammer: { from: ["programme", "reporte"], to: "programme" },
  annuler: { from: ["programme", "reporte"], to: "annule" },
} as const satisfies Record<string, { from: readonly EtatAtelier[]; to: EtatAtelier }>;
export type TransitionAtelier = keyof typeof TRANSITIONS_ATELIER;

/** Place, hours and links may still change: they are announced, and nobody has come yet. */
export const MODIFIABLES_APRES_LABEL = ["programme", "reporte"] as const satisfies readonly EtatAtelier[];
