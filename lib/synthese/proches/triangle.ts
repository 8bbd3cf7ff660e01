/** A number for each two of a list, whichever comes first, and for each with itself: half of a square. */
export type Triangle = readonly Float64Array[];

/** `ligne`: the numbers of one with those before it, and with itself. */
export const triangle = (taille: number, ligne: (i: number) => Float64Array): Triangle =>
  Array.from({ length: taille }, (_, i) => ligne(i));

/** Zero when one is not in the list. */
export const lire = (t: Triangle, i: number, j: number): number => t[Math.max(i, j)]?.[Math.min(i, j)] ?? 0;
