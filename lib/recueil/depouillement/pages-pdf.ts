import { getDocument, type PDFPageProxy, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import { type AnnotationsLues, lireAnnotations } from "./annotations-pdf.ts";
import { lireDessin } from "./dessin-pdf.ts";
import type { MotPdf } from "./lignes-pdf.ts";
import { PAGES_MAX } from "./pages.ts";

const ELEMENTS_MAX = 200_000;

export type PagePdf = {
  mots: MotPdf[];
  hauteur: number;
  dessin: { surface: number; traits: number };
} & AnnotationsLues;

/** The words of a PDF page by page, as far as the limits, and how many pages it has. Throws what pdf.js throws. */
export async function lirePages(octets: Uint8Array): Promise<{ pages: PagePdf[]; total: number }> {
  const pdf = await getDocument({
    data: new Uint8Array(octets),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
    // Pictures are left out undecoded: where they would stand is enough.
    maxImageSize: 1,
  }).promise;
  const pages: PagePdf[] = [];
  let reste = ELEMENTS_MAX;
  for (let n = 1; n <= Math.min(pdf.numPages, PAGES_MAX) && reste > 0; n++) {
    const page = await pdf.getPage(n);
    const mots = await motsDe(page, reste);
    reste -= mots.length;
    const { width, height } = page.getViewport({ scale: 1, rotation: 0 });
    const dessin = lireDessin(await page.getOperatorList(), width * height);
    pages.push({ mots, hauteur: height, dessin, ...lireAnnotations(await page.getAnnotations()) });
    page.cleanup();
  }
  return { pages, total: pdf.numPages };
}

async function motsDe(page: PDFPageProxy, max: number): Promise<MotPdf[]> {
  const { items } = await page.getTextContent();
  const mots: MotPdf[] = [];
  for (const item of items) {
    if (!("str" in item)) continue;
    if (mots.length >= max) break;
    const [x, y] = [Number(item.transform[4]), Number(item.transform[5])];
    mots.push({ texte: item.str, x, y, droite: x + item.width, taille: item.height, fin: item.hasEOL });
  }
  return mots;
}
