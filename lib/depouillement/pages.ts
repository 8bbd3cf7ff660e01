import type { Bloc } from "./bloc.ts";

/** Fewer letters than any statement on a page: a footer, the mark of a scanner. */
const LETTRES_MIN = 60;

/**
 * The pages whose words are not all read, each to be copied by hand beside its picture: `seule` when nothing or next to
 * nothing is typed on it, `aussi` when it holds a large picture or ink beside its words.
 */
export function pagesARecopier(blocs: readonly Bloc[], pages: number | null): ReadonlyMap<number, "seule" | "aussi"> {
  const lettres = new Map<number, number>();
  const images = new Set<number>();
  for (const { page, texte, courant, image } of blocs) {
    if (page === undefined) continue;
    if (!courant) lettres.set(page, (lettres.get(page) ?? 0) + texte.replace(/[^\p{L}]/gu, "").length);
    if (image) images.add(page);
  }
  const toutes = Array.from({ length: pages ?? 0 }, (_, i) => i + 1);
  return new Map(
    toutes.flatMap((page) => {
      const n = lettres.get(page) ?? 0;
      if (n === 0 || (n < LETTRES_MIN && images.has(page))) return [[page, "seule"] as const];
      return images.has(page) ? [[page, "aussi"] as const] : [];
    }),
  );
}
