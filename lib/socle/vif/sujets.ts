import { isUuid } from "../uuid.ts";

/** What can be followed; who may follow it is in `acces.ts`. */
export const GENRES = ["edition", "emargement", "seance", "chapitre"] as const;
export type Genre = (typeof GENRES)[number];
export type Sujet = `${Genre}:${string}`;

/** Something of a subject is no longer what it was: which, never what it says. */
export type Changement = { sujet: Sujet; id: string };
/** A change, or `tout` when some may have been missed. */
export type Nouvelle = Changement | "tout";

/** More than any page follows, and all the tabs of a browser together. */
export const SUJETS_MAX = 40;

/** The subjects of an address, each once; what is none is left out. */
export function lireSujets(texte: string | null): Sujet[] {
  const lus = (texte ?? "").split(",", SUJETS_MAX * 2).filter(isSujet);
  return [...new Set(lus)].slice(0, SUJETS_MAX);
}

export function isSujet(texte: string): texte is Sujet {
  const [genre = "", id = "", ...reste] = texte.split(":");
  return (GENRES as readonly string[]).includes(genre) && isUuid(id) && reste.length === 0;
}
