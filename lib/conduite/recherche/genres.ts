export const GENRES = ["candidatures", "ateliers", "fiches", "enonces", "points", "structures", "personnes"] as const;
export type Genre = (typeof GENRES)[number];

export const NOM_GENRE: Record<Genre, string> = {
  candidatures: "Candidatures",
  ateliers: "Ateliers",
  fiches: "Fiches",
  enonces: "Énoncés",
  points: "Points de la synthèse",
  structures: "Structures",
  personnes: "Personnes",
};
