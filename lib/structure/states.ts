export const ETATS_MEMBRE = ["demande", "membre"] as const;
