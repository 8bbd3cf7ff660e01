import { BLOCS_MAX, type Bloc, TEXTE_LU_MAX } from "./bloc.ts";

/** Of a PDF, as far as it is read. */
export const PAGES_MAX = 200;

/** Fewer letters than any statement on a page: a footer, the mark of a scanner. */
const LETTRES_MIN = 60;

export type ARecopier = "seule" | "aussi";

/**
 * The pages whose words are not all read, each to be copied by hand beside its picture: `seule` when nothing or next to
 * nothing is typed on it, `aussi` when it holds a large picture or ink beside its words.
 */
export function pagesARecopier(blocs: readonly Bloc[], pages: number | null): ReadonlyMap<number, ARecopier> {
  const lettres = new Map<number, number>();
  const images = new Set<number>();
  for (const { page, texte, courant, apart, image } of blocs) {
    if (page === undefined) continue;
    if (!courant && !apart) lettres.set(page, (lettres.get(page) ?? 0) + texte.replace(/[^\p{L}]/gu, "").length);
    if (image) images.add(page);
  }
  const resultat = new Map<number, ARecopier>();
  for (let page = 1; page <= (pages ?? 0); page++) {
    const n = lettres.get(page) ?? 0;
    if (n === 0 || (n < LETTRES_MIN && images.has(page))) resultat.set(page, "seule");
    else if (images.has(page)) resultat.set(page, "aussi");
  }
  return resultat;
}

/** Whether a reader stopped before the end of the document. */
export const isCoupee = (blocs: readonly Bloc[], pages: number | null): boolean =>
  blocs.length >= BLOCS_MAX ||
  (pages ?? 0) > PAGES_MAX ||
  blocs.reduce((n, b) => n + b.texte.length, 0) >= TEXTE_LU_MAX;
