import type { Refus } from "../../socle/refus.ts";

/** Rows of a file as its spreadsheet numbers them, from the first; every cell is what one reads in it. */
export type Feuille = { nom: string | null; lignes: string[][] };

export type Tableau = {
  /** The sheets one sees, in their order; a CSV is one without name. */
  feuilles: Feuille[];
  /** How many sheets are hidden, and not read. */
  cachees: number;
};

export type LectureTableau = { ok: true; tableau: Tableau } | { ok: false; refus: Refus };

/** What an edition may hold with room to spare; a longer file is another list. */
export const LIGNES_MAX = 1500;
export const COLONNES_MAX = 60;
export const CELLULE_MAX = 2000;

/** What stands in one cell, in one line of words. */
export const enCellule = (texte: string) =>
  texte
    .replace(/[^\S\n]+/gu, " ")
    .trim()
    .slice(0, CELLULE_MAX);
