import type { CodeTransition } from "../../socle/transitions/transitions.ts";
import type { Bloc } from "./bloc.ts";
import type { Dite, Intertitre } from "./intertitres.ts";
import type { Sous } from "./placer.ts";

export type Proposition = { cle: Intertitre | Dite; transition: CodeTransition };

/** The passages under a heading that are still to be placed, by number; headings below it are none. */
export const dessous = (
  bloc: Bloc,
  blocs: readonly Bloc[],
  sections: readonly (number | null)[],
  aPlacer: (bloc: Bloc) => boolean,
): Bloc[] => {
  const fin = sections[bloc.numero - 1];
  if (!fin) return [];
  return blocs.slice(bloc.numero, fin).filter((b) => !b.niveau && !sections[b.numero - 1] && aPlacer(b));
};

/** What « Placer » proposes: what was just chosen under the same heading, else what the headings above announce. */
export function proposer(
  numero: number,
  sections: readonly (number | null)[],
  sous: Sous,
  dernier: Proposition & { numero: number | null },
): Proposition {
  const titre = sections.findLastIndex((fin, i) => fin !== null && i + 1 < numero && fin >= numero) + 1;
  const meme = dernier.numero !== null && dernier.numero >= titre && dernier.numero < numero && titre > 0;
  if (!sous || meme) return dernier;
  return "texte" in sous
    ? { cle: sous.texte, transition: dernier.transition }
    : { cle: sous.intertitre, transition: sous.transition };
}
