import type { CodeTransition } from "../edition/transitions.ts";

/** A path of the 24 × 24 mark: filled, or stroked when it has a `trait` (width; round caps and joins). */
export type TraceMarque = { d: string; trait?: number };

/** Leaf, two joined circles, stacked bars, linked nodes: told apart without colour, at 12 px. */
export const MARQUE_TRANSITION: Record<CodeTransition, readonly TraceMarque[]> = {
  ecologique: [
    { d: "M6.2 17.8C3 10.5 8.5 3.6 20.6 3.4C21 15.6 13.5 21 6.2 17.8Z", trait: 2 },
    { d: "M3 21L13.5 10.5", trait: 2 },
  ],
  sociale: [
    { d: "M2.5 12a5.75 5.75 0 1 0 11.5 0a5.75 5.75 0 1 0 -11.5 0Z", trait: 2 },
    { d: "M10 12a5.75 5.75 0 1 0 11.5 0a5.75 5.75 0 1 0 -11.5 0Z", trait: 2 },
  ],
  economique: [{ d: "M3 3.5h7v4.5h-7Z" }, { d: "M3 9.75h12.5v4.5h-12.5Z" }, { d: "M3 16h18v4.5h-18Z" }],
  organisationnelle: [
    { d: "M12 5.5L5 18.5H19Z", trait: 1.75 },
    { d: "M8.75 5.5a3.25 3.25 0 1 0 6.5 0a3.25 3.25 0 1 0 -6.5 0Z" },
    { d: "M1.75 18.5a3.25 3.25 0 1 0 6.5 0a3.25 3.25 0 1 0 -6.5 0Z" },
    { d: "M15.75 18.5a3.25 3.25 0 1 0 6.5 0a3.25 3.25 0 1 0 -6.5 0Z" },
  ],
};

/** At least 4.5:1 on the paper and on white; never the only sign of a transition. */
export const COULEUR_TRANSITION: Record<CodeTransition, string> = {
  ecologique: "#2F6B3A",
  sociale: "#A6325B",
  economique: "#8A5300",
  organisationnelle: "#4B3FA0",
};

/** The mark as a file of its own, for renderers that have no DOM. */
export function marqueSvg(transition: CodeTransition): string {
  const couleur = COULEUR_TRANSITION[transition];
  const traces = MARQUE_TRANSITION[transition].map(({ d, trait }) =>
    trait === undefined
      ? `<path d="${d}" fill="${couleur}"/>`
      : `<path d="${d}" fill="none" stroke="${couleur}" stroke-width="${trait}" stroke-linecap="round" stroke-linejoin="round"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">${traces.join("")}</svg>`;
}
