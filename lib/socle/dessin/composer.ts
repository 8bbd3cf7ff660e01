import type { BlocDit } from "../../synthese/document/noeuds.ts";
import { nettoyer, remplacerGlyphes } from "../texte/clean.ts";
import type { Bloc } from "../texte/markdown.ts";
import { blocsDits, ligne } from "./mots.ts";
import { couverturePolices } from "./polices.ts";

/** One line as the PDF prints it: cleaned, set in French, every character in the fonts. */
export const composer = (texte: string): string => glyphes(ligne(texte));

/** A text as its paragraphs, none of them empty. */
export function composerParagraphes(texte: string): string[] {
  return nettoyer(texte).split("\n").map(composer).filter(Boolean);
}

/** Blocks already in words, with the characters the fonts have; what says nothing is dropped. */
export const composerBlocs = (blocs: readonly Bloc[]): BlocDit[] => avecGlyphes(blocsDits(blocs));

/** Not words: where something is, or leads. */
const ADRESSES = ["url", "ancre", "svg"];

/** Every string of a value with the characters the fonts have, but for addresses. */
export function avecGlyphes<T>(valeur: T): T {
  const change: unknown =
    typeof valeur === "string"
      ? glyphes(valeur)
      : Array.isArray(valeur)
        ? valeur.map(avecGlyphes)
        : valeur !== null && typeof valeur === "object"
          ? Object.fromEntries(
              Object.entries(valeur).map(([cle, v]) => [cle, ADRESSES.includes(cle) ? v : avecGlyphes(v)]),
            )
          : valeur;
  return change as T;
}

function glyphes(texte: string): string {
  return remplacerGlyphes(texte, couverturePolices()).texte;
}
