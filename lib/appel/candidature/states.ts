export const ETATS_CANDIDATURE = [
  "brouillon",
  "soumise",
  "a_completer",
  "labellisee",
  "refusee",
  "retiree",
  "label_retire",
] as const;
export type EtatCandidature = (typeof ETATS_CANDIDATURE)[number];

/** `labelliser` and `refuser` take effect when their decision is announced. */
export const TRANSITIONS_CANDIDATURE = {
  soumettre: { from: ["brouillon"], to: "soumise" },
  demander_complement: { from: ["soumise"], to: "a_completer" },
  completer: { from: ["a_completer"], to: "soumise" },
  retirer_demande: { from: ["a_completer"], to: "soumise" },
  labelliser: { from: ["soumise"], to: "labellisee" },
  refuser: { from: ["soumise"], to: "refusee" },
  retirer: { from: ["brouillon", "soumise", "a_completer"], to: "retiree" },
  retirer_label: { from: ["labellisee"], to: "label_retire" },
} as const satisfies Record<string, { from: readonly EtatCandidature[]; to: EtatCandidature }>;
export type TransitionCandidature = keyof typeof TRANSITIONS_CANDIDATURE;
/** Those with mails and a line of the journal of their own; a request taken back is told with its fields. */
export type TransitionAnnoncee = Exclude<TransitionCandidature, "retirer_demande">;

/** The organiser may write in the form. */
export const MODIFIABLES = ["brouillon", "a_completer"] as const satisfies readonly EtatCandidature[];
/** What partners and the CRESS may read: everything but drafts. */
export const DEPOSEES = [
  "soumise",
  "a_completer",
  "labellisee",
  "refusee",
  "retiree",
  "label_retire",
] as const satisfies readonly EtatCandidature[];

export const DECISIONS = ["labelliser", "refuser"] as const;
