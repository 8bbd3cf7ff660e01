/** `refusee`: a request somebody said no to; `sorti`: a member the others put out. */
export const ETATS_MEMBRE = ["demande", "membre", "refusee", "sorti"] as const;
