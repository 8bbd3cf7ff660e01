import { lignesDe } from "./lignes.ts";

/**
 * Words that are beside the text, shown and never an énoncé by themselves: a note, a remark in the margin (which no
 * text may ever take), what repeats at the head or foot of pages, and hidden words, of which only the place is kept.
 */
export type Apart = "note" | "commentaire" | "marge" | "cache";
/** Where a cell stands: tables are numbered through the document; a frame is a table of one cell. */
export type Cellule = { table: number; rangee: number; colonne: number; largeur: number };

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
  apart?: Apart;
  /** Of a remark in the margin: a person's name, for those who read the document and nobody else. */
  auteur?: string;
  /** An item of a list. */
  puce?: boolean;
  cellule?: Cellule;
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
 * Numbers what a reader met: spaces made one, lines that are items of a typed list told apart, empty blocks left out
 * (their bookmarks go to the next one), and the few characters that no database or page takes dropped.
 */
export function numeroter(bruts: Iterable<BlocBrut>): Bloc[] {
  const blocs: Bloc[] = [];
  let attendent: string[] = [];
  let total = 0;
  for (const brut of bruts)
    for (const { texte, gras = 0, signets, ...reste } of enLignes(brut)) {
      const lisse = lisser(texte);
      const tous = [...attendent, ...signets];
      if (lisse === "" && reste.apart !== "cache") {
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
      if (blocs.length >= BLOCS_MAX || total >= TEXTE_LU_MAX) return blocs;
    }
  return blocs;
}

/** The blocks one paragraph makes: each item of a list typed by hand is one, without its mark. */
function* enLignes(brut: BlocBrut): Generator<BlocBrut> {
  if (brut.niveau || brut.courant || brut.apart) return yield brut;
  const { gras = 0, signets } = brut;
  for (const [rang, { debut, fin, puce }] of lignesDe(brut.texte.slice(0, 2 * TEXTE_BLOC_MAX)).entries()) {
    const fort = Math.max(0, Math.min(gras, fin) - debut);
    yield {
      ...brut,
      texte: brut.texte.slice(debut, fin),
      ...(puce ? { puce } : {}),
      gras: fort,
      signets: rang === 0 ? signets : [],
    };
  }
}

/** Lines are joined one by one: a single expression would go back over each run of spaces, again and again. */
const lisser = (texte: string) =>
  texte
    .slice(0, 2 * TEXTE_BLOC_MAX)
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize("NFKC"))
    .normalize("NFC")
    .split("\n")
    .map((ligne) => ligne.trim())
    .filter(Boolean)
    .join(" ")
    .replace(/[^\S\u00A0\u202F]+/g, " ")
    .replace(/[\p{Cc}\p{Co}\p{Cs}\uFEFF\u200B\u00AD]/gu, "")
    .trim();
