import type { ArbreChapitre, ArbrePoint } from "./tree.ts";

export const pointsDe = (chapitre: ArbreChapitre): ArbrePoint[] =>
  chapitre.blocs.flatMap((b) => b.groupes.flatMap((g) => g.points));
