/** Kinds of énoncé a fiche may hold (form F3 of the kit). */
export const TYPES_ENONCE = [
  "levier",
  "frein",
  "projet_inspirant",
  "outil",
  "ressource",
  "bonne_pratique",
  "proposition",
] as const;
export type TypeEnonce = (typeof TYPES_ENONCE)[number];

export const ACTIONS_LEVIER = ["conserver", "amplifier", "creer"] as const;
export type ActionLevier = (typeof ACTIONS_LEVIER)[number];

export const NOM_TYPE_ENONCE: Record<TypeEnonce, string> = {
  levier: "Levier",
  frein: "Frein",
  projet_inspirant: "Projet inspirant",
  outil: "Outil",
  ressource: "Ressource",
  bonne_pratique: "Bonne pratique",
  proposition: "Proposition",
};

export const NOM_ACTION_LEVIER: Record<ActionLevier, string> = {
  conserver: "À conserver",
  amplifier: "À amplifier",
  creer: "À créer",
};

/** A link of an énoncé or of a point: the address is normalised, the words are required. */
export type Lien = { url: string; texte: string };
