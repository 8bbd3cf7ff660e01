import type { Champ, SuiviDit } from "./lignes.ts";

export const NATURES_CONSTAT = [
  /** The words of a point, or what stands under them. */
  "texte",
  "precision",
  "deplace",
  "scinde",
  "fusionne",
  "absent",
  /** Two places of the file claim to be it. */
  "double",
  /** A paragraph nobody claims; a text beside points that has changed. */
  "nouveau",
  "hors_point",
  "remarque",
] as const;
export type NatureConstat = (typeof NATURES_CONSTAT)[number];

/** One difference between a copy and what came back, or a remark in its margin. */
export type Constat = {
  nature: NatureConstat;
  /** Code of the point it is about. */
  point: string | null;
  champ: Champ | null;
  avant: string;
  apres: string;
  /** The words of the point as the file has them, in light Markdown. */
  markdown: string | null;
  suivis: SuiviDit[];
  /** Something of it was changed without being tracked. */
  tacite: boolean;
  /** Of a merge: the other points. */
  autres: string[];
  /** What it stands after, or under: a code, a title. */
  ou: string | null;
  /** Of a remark: who, when, as written in the file. */
  auteur: string | null;
  at: string | null;
};

export const constat = (nature: NatureConstat, valeurs: Partial<Constat>): Constat => ({
  nature,
  point: null,
  champ: null,
  avant: "",
  apres: "",
  markdown: null,
  suivis: [],
  tacite: true,
  autres: [],
  ou: null,
  auteur: null,
  at: null,
  ...valeurs,
});
