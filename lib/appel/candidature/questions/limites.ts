/** The most dates one candidature proposes. */
export const ATELIERS_MAX = 12;
export const INTERVENANTS_MAX = 12;
export const CO_ORGANISATEURS_MAX = 6;
