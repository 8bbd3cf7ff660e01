import { replier } from "../typographie/replier.ts";

const MOTS_MAX = 8;

/** Folded as the database folds: letters without accents and digits, « saint » in any spelling is « st ». */
const replierMot = (mot: string) =>
  replier(mot)
    .replace(/[^a-z0-9 ]/g, "")
    .replace(/\b(saint|sainte)\b/g, "st");

/** The words of a search, each once. */
export const motsCherches = (q: string): string[] =>
  [...new Set(replierMot(q).split(" ").filter(Boolean))].slice(0, MOTS_MAX);

/** As the base cuts the words it indexes. */
const LETTRES_MAX = 60;

/**
 * What a search asks of `mots_de`: each word begins one of the text. Where the words of the index bear their edition, those of
 * `portees`. Nothing of it needs escaping: folded words, and ids.
 */
export const requeteMots = (mots: readonly string[], portees: readonly string[] = [""]): string =>
  portees.map((p) => `(${mots.map((mot) => `'${p}${mot.slice(0, LETTRES_MAX)}':*`).join(" & ")})`).join(" | ");

/** A word begins one of a folded text that has a space at both ends; « st » is a word, not the beginning of one. */
export const motifDuMot = (mot: string): string => (mot === "st" ? "% st %" : `% ${mot}%`);
/** The same, where words are indexed by `mots_de`. */
export const requeteDuMot = (mot: string): string => (mot === "st" ? "'st'" : requeteMots([mot]));

/** « a12 », « F7-3 », « p 41 »: the code of an object, as it is written everywhere; null when it is none. */
export function codeCherche(q: string): string | null {
  const lu = q.trim().match(/^([afp])\s?0*([1-9]\d{0,5})(?:\s?-\s?0*([1-9]\d{0,3}))?$/i);
  if (!lu) return null;
  const [, genre = "", numero = "", enonce] = lu;
  if (enonce && genre.toUpperCase() !== "F") return null;
  return `${genre.toUpperCase()}${numero}${enonce ? `-${enonce.padStart(2, "0")}` : ""}`;
}

export type Morceau = { texte: string; trouve: boolean };

/** A text cut where a word that was looked for begins a word of it: accents and capitals count for nothing, as they did in the search. */
export function marquer(texte: string, mots: readonly string[]): Morceau[] {
  const morceaux: Morceau[] = [];
  const ajouter = (bout: string, trouve: boolean) => {
    const dernier = morceaux.at(-1);
    if (dernier?.trouve === trouve) dernier.texte += bout;
    else if (bout) morceaux.push({ texte: bout, trouve });
  };
  for (const bout of texte.match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu) ?? []) {
    const replie = replierMot(bout);
    const longueur = Math.max(0, ...mots.filter((m) => replie.startsWith(m)).map((m) => m.length));
    // A ligature is one letter here and two there: the whole word is marked.
    const coupe = replie.length === bout.length ? longueur : bout.length;
    ajouter(longueur > 0 ? bout.slice(0, coupe) : bout, longueur > 0);
    if (longueur > 0) ajouter(bout.slice(coupe), false);
  }
  return morceaux;
}

const EXTRAIT = 220;
const AVANT = 60;

/** The part of a text around the first word found. */
export function extraire(texte: string, mots: readonly string[]): string {
  const plat = texte.replace(/\s+/g, " ").trim();
  if (plat.length <= EXTRAIT) return plat;
  const [avant, trouve] = marquer(plat, mots);
  const debut = avant && !avant.trouve && trouve ? Math.max(0, avant.texte.length - AVANT) : 0;
  const depuis = debut === 0 ? 0 : plat.indexOf(" ", debut) + 1;
  const extrait = plat.slice(depuis, depuis + EXTRAIT);
  const fini = depuis + EXTRAIT >= plat.length;
  return `${depuis > 0 ? "… " : ""}${fini ? extrait : `${extrait.slice(0, extrait.lastIndexOf(" "))} …`}`;
}
