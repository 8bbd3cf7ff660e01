import type { Verbatim } from "../rubriques/bilan.ts";

const PUCE = /^[•◦▪●■–—\-*]\s+/u;
/** « … (une bénévole) », as the model asks; « … » dite par une bénévole; « … », une bénévole. */
const AU_BOUT = [
  /^(?<texte>.*\S)\s*\((?<fonction>[^()]{1,80})\)[\s.]*$/su,
  /^(?<texte>.*\S)[\s,–—-]+dite?s? par\s+(?<fonction>.{1,80})$/su,
  /^(?<texte>[«“"].*[»”"])[\s.]*[,–—-]\s*(?<fonction>(?:une?|l[ae]s?|des) [^«»“”"]{1,75})$/su,
];
const CITEE = /^[«“"]\s*([^«»“”"]*\S)\s*[»”"]$/u;

/** A line as one word heard: what was said, without its quotes, and who said it when the line tells. No word is dropped. */
export function lireParole(ligne: string): Verbatim {
  const nue = ligne.replace(PUCE, "").trim();
  for (const forme of AU_BOUT) {
    const { texte, fonction } = forme.exec(nue)?.groups ?? {};
    if (texte && fonction) return { texte: sansGuillemets(texte), fonction: fonction.trim() };
  }
  return { texte: sansGuillemets(nue), fonction: "" };
}

const sansGuillemets = (mots: string) => CITEE.exec(mots.trim())?.[1] ?? mots.trim();
