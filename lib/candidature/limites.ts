/** Shortest and longest answers of the form, in characters; the form, its schema and the sheet to print read them here. */
export const LIMITES = {
  intitule: { min: 5, max: 220 },
  resume: { min: 150, max: 800 },
  objectifs: { min: 100, max: 2000 },
  questionsTravaillees: { min: 0, max: 1000 },
  publicAutre: { min: 0, max: 200 },
  methode: { min: 50, max: 1500 },
  ecoCommentaire: { min: 0, max: 800 },
  besoins: { min: 0, max: 1000 },
} as const;
/** The most dates one candidature proposes. */
export const ATELIERS_MAX = 12;
export const INTERVENANTS_MAX = 12;
export const CO_ORGANISATEURS_MAX = 6;
