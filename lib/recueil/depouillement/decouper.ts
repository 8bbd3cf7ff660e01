import { ACCROCHE_MAX } from "../fiche/schema.ts";

/** The first words of a passage, to print in bold, and the rest: together they are the passage, nothing is lost. */
export function decouper(passage: string, gras = 0): { accroche: string; texte: string } {
  const coupe = ouCouper(passage, gras);
  return { accroche: passage.slice(0, coupe).trim(), texte: passage.slice(coupe).trim() };
}

/** Small words that hold to what follows: the essential does not end on them. */
const MOTS_LIANTS =
  /(?:(?<=\s)(?:[àa]u?x?|avec|ce|ces|cette|dans|de|des|du|en|et|la|le|les|leurs?|mais|ne|notre|nos|ou|où|par|pour|que|qui|sa|sans|ses|son|sous|sur|un|une|vers)\s+)+$/iu;

/** After its bold start, else its colon, else its first sentence; a longer one between two words. */
function ouCouper(passage: string, gras: number): number {
  if (gras > 0 && gras <= ACCROCHE_MAX && gras < passage.length) return finDeMot(passage, gras);
  const debut = passage.slice(0, ACCROCHE_MAX);
  const deuxPoints = /^[^:]*?\S[\s\u00A0\u202F]*:(?=\s)/u.exec(debut);
  if (deuxPoints) return deuxPoints[0].length;
  const phrase = /^.+?[.!?…](?=\s+\S)/u.exec(passage.slice(0, ACCROCHE_MAX + 2));
  if (phrase && phrase[0].length <= ACCROCHE_MAX && phrase[0].length > 12) return phrase[0].length;
  // A short statement is whole: nothing is cut out of it to fill the rest.
  if (passage.length <= ACCROCHE_MAX) return passage.length;
  const debutCourt = passage.slice(0, passage.lastIndexOf(" ", ACCROCHE_MAX) + 1).replace(MOTS_LIANTS, "");
  return debutCourt.trim().length > 0 ? debutCourt.trimEnd().length : Math.min(passage.length, ACCROCHE_MAX);
}

/** A bold that stops inside a word, or before its punctuation, ends with it. */
function finDeMot(passage: string, gras: number): number {
  const [suite] = /^[\p{L}\p{N}]*[\s\u00A0\u202F]?[:.,;!?]?(?=\s|$)/u.exec(passage.slice(gras)) ?? [""];
  return gras + suite.length <= ACCROCHE_MAX ? gras + suite.length : gras;
}
