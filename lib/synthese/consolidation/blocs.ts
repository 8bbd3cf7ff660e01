import type { TypeEnonce } from "../../recueil/rubriques/types-enonce.ts";

/** Blocks of a chapter, in the default order of an edition. */
export const TYPES_BLOC = [
  "leviers",
  "freins",
  "projets_inspirants",
  "outils",
  "ressources",
  "bonnes_pratiques",
  "propositions",
] as const;
export type TypeBloc = (typeof TYPES_BLOC)[number];

export const TITRE_BLOC: Record<TypeBloc, string> = {
  leviers: "Leviers à conserver, amplifier ou créer",
  freins: "Freins à lever",
  projets_inspirants: "Projets inspirants sur les territoires",
  outils: "Outils à faire connaître",
  ressources: "Ressources clés",
  bonnes_pratiques: "Bonnes pratiques à diffuser",
  propositions: "Propositions",
};

/** Where there is room for a word. */
export const TITRE_COURT_BLOC: Record<TypeBloc, string> = {
  leviers: "Leviers",
  freins: "Freins",
  projets_inspirants: "Projets",
  outils: "Outils",
  ressources: "Ressources",
  bonnes_pratiques: "Pratiques",
  propositions: "Propositions",
};

/** The block an énoncé of this kind is offered first. */
export const BLOC_DU_TYPE: Record<TypeEnonce, TypeBloc> = {
  levier: "leviers",
  frein: "freins",
  projet_inspirant: "projets_inspirants",
  outil: "outils",
  ressource: "ressources",
  bonne_pratique: "bonnes_pratiques",
  proposition: "propositions",
};
