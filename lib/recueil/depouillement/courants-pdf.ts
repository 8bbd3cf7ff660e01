import type { BlocBrut } from "./bloc.ts";

/** A block where it stands on its page: in its margin, and where from the bottom. */
export type BlocSitue = { bloc: BlocBrut; marge: boolean; y: number };

/**
 * Marks what pages repeat in their margins, at one height, but for a number: it is shown, and is nobody's statement. A
 * heading or a statement that two pages begin with is none.
 */
export function marquerCourants(pages: readonly (readonly BlocSitue[])[]): BlocBrut[] {
  const hauteurs = new Map<string, number[]>();
  for (const { bloc, marge, y } of pages.flat())
    if (marge) hauteurs.set(sansNombre(bloc), [...(hauteurs.get(sansNombre(bloc)) ?? []), y]);
  for (const { bloc, marge, y } of pages.flat()) {
    const fois = (hauteurs.get(sansNombre(bloc)) ?? []).filter((autre) => Math.abs(autre - y) < 6).length;
    if (marge && fois > 1 && fois >= pages.length / 3) bloc.courant = true;
  }
  return pages.flat().map(({ bloc }) => bloc);
}

const sansNombre = (bloc: BlocBrut) => bloc.texte.replace(/\d+/g, "#").trim();
