import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { MotPdf } from "./paragraphes-pdf.ts";

const PAGES_MAX = 200;
const ELEMENTS_MAX = 200_000;

/** The words of a PDF page by page, as far as the limits, and how many pages it has. Throws what pdf.js throws. */
export async function motsDuPdf(octets: Uint8Array): Promise<{ pages: MotPdf[][]; total: number }> {
  const pdf = await getDocument({
    data: new Uint8Array(octets),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
  }).promise;
  const pages: MotPdf[][] = [];
  let elements = 0;
  for (let n = 1; n <= Math.min(pdf.numPages, PAGES_MAX) && elements < ELEMENTS_MAX; n++) {
    const page = await pdf.getPage(n);
    const { items } = await page.getTextContent();
    const mots: MotPdf[] = [];
    for (const item of items) {
      if (!("str" in item)) continue;
      if (++elements > ELEMENTS_MAX) break;
      mots.push({
        texte: item.str,
        x: Number(item.transform[4]),
        y: Number(item.transform[5]),
        taille: item.height,
        fin: item.hasEOL,
      });
    }
    pages.push(mots);
    page.cleanup();
  }
  return { pages, total: pdf.numPages };
}
