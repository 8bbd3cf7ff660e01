/** One paragraph, heading, list item or cell of a document, in reading order; every reader answers these. */
export type Bloc = {
  /** From 1; an anchor names it. */
  numero: number;
  /** Of a PDF only. */
  page?: number;
  /** Of a heading, from 1. */
  niveau?: number;
  /** Repeated at the top or bottom of the pages. */
  courant?: boolean;
  /** A comment somebody left on the document: shown beside it, never a statement of the atelier. */
  apart?: "commentaire";
  /** Of the first block of a page that also holds a large picture or ink, which no reader reads. */
  image?: boolean;
  texte: string;
  /** How many characters at the start are bold. */
  gras?: number;
  signets: string[];
};

/** A block before it is numbered; its bold start as the reader met it. */
export type BlocBrut = Omit<Bloc, "numero">;

export const BLOCS_MAX = 3000;
const TEXTE_BLOC_MAX = 20_000;
/** More than any fiche: a reader stops there, the original keeps the rest. */
export const TEXTE_LU_MAX = 500_000;

/**
 * Numbers what a reader met: spaces made one, empty blocks left out (their bookmarks go to the next one), and the few
 * characters that no database or page takes dropped.
 */
export function numeroter(bruts: Iterable<BlocBrut>): Bloc[] {
  const blocs: Bloc[] = [];
  let attendent: string[] = [];
  let total = 0;
  for (const { texte, gras = 0, signets, ...reste } of bruts) {
    const lisse = lisser(texte);
    const tous = [...attendent, ...signets];
    if (lisse === "") {
      attendent = tous;
      continue;
    }
    attendent = [];
    const fort = gras > 0 ? Math.min(lisser(texte.slice(0, gras)).length, lisse.length) : 0;
    blocs.push({
      numero: blocs.length + 1,
      ...reste,
      texte: lisse.slice(0, TEXTE_BLOC_MAX),
      ...(fort > 0 ? { gras: fort } : {}),
      signets: tous,
    });
    total += lisse.length;
    if (blocs.length >= BLOCS_MAX || total >= TEXTE_LU_MAX) break;
  }
  return blocs;
}

/** Lines are joined one by one: a single expression would go back over each run of spaces, again and again. */
const lisser = (texte: string) =>
  texte
    .slice(0, 2 * TEXTE_BLOC_MAX)
    .normalize("NFC")
    .split("\n")
    .map((ligne) => ligne.trim())
    .filter(Boolean)
    .join(" ")
    .replace(/[^\S\u00A0\u202F]+/g, " ")
    .replace(/[\p{Cc}\p{Co}\p{Cs}\uFEFF\u200B]/gu, "")
    .trim();
