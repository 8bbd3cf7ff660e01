import type { NoeudPartie } from "./noeuds.ts";

/** Parts that are read on after what is before them, on its page. */
const SUIVANTES = ["presentation", "precedente", "chiffres", "ateliers", "methode", "propositions", "credits"];

/** On paper, a part follows the one before, unless either is a chapter. */
export const isSuite = (parties: readonly NoeudPartie[], i: number): boolean =>
  i > 0 &&
  parties[i]?.transition === null &&
  parties[i - 1]?.transition === null &&
  SUIVANTES.includes(parties[i]?.cle ?? "");
