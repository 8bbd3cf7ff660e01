import { COULEURS, MARQUES, type TraceMarque } from "../../socle/transitions/palette.ts";
import { type CodeTransition, transitionConnue } from "../../socle/transitions/transitions.ts";

export const couleurTransition = (code: CodeTransition): string => COULEURS[transitionConnue(code).couleur];
export const tracesTransition = (code: CodeTransition): readonly TraceMarque[] =>
  MARQUES[transitionConnue(code).marque];

/** The mark as a file of its own, for renderers that have no DOM. */
export function marqueSvg(transition: CodeTransition): string {
  const couleur = couleurTransition(transition);
  const traces = tracesTransition(transition).map(({ d, trait }) =>
    trait === undefined
      ? `<path d="${d}" fill="${couleur}"/>`
      : `<path d="${d}" fill="none" stroke="${couleur}" stroke-width="${trait}" stroke-linecap="round" stroke-linejoin="round"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">${traces.join("")}</svg>`;
}
