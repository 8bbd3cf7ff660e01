/** A séance of the comité: announced, sitting, over; or called off before it opens. */
export const ETATS_SEANCE = ["prevue", "ouverte", "levee", "annulee"] as const;
export type EtatSeance = (typeof ETATS_SEANCE)[number];

export const TRANSITIONS_SEANCE = {
  ouvrir: { from: "prevue", to: "ouverte" },
  lever: { from: "ouverte", to: "levee" },
  annuler: { from: "prevue", to: "annulee" },
} as const satisfies Record<string, { from: EtatSeance; to: EtatSeance }>;

/** What the comité decides of a point; a divergence is printed with it, `a_revoir` sends it back to work. */
export const ISSUES = ["adopte", "divergence", "a_revoir"] as const;
export type Issue = (typeof ISSUES)[number];
