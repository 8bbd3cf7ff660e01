import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** The words of a PDF, page after page, and whether it is tagged. */
export async function lirePdf(octets: Uint8Array): Promise<{ pages: string[]; texte: string; balise: boolean }> {
  const pdf = await getDocument({ data: new Uint8Array(octets), verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, i) => {
      const { items } = await (await pdf.getPage(i + 1)).getTextContent();
      return items.map((item) => ("str" in item ? item.str : "")).join(" ");
    }),
  );
  const marques = (await pdf.getMarkInfo()) as { Marked?: boolean } | null;
  return { pages, texte: pages.join(" ").replace(/\s+/g, " "), balise: marques?.Marked === true };
}

/** Of each page, how much is left white under its last line, as a part of what is between its margins (in points). */
export async function blancsDePied(octets: Uint8Array, marges: { haut: number; bas: number }): Promise<number[]> {
  const pdf = await getDocument({ data: new Uint8Array(octets), verbosity: 0 }).promise;
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, i) => {
      const page = await pdf.getPage(i + 1);
      const [, , , hauteur = 0] = page.view;
      const { items } = await page.getTextContent();
      const lignes = items.flatMap((item) => ("str" in item && item.str.trim() ? [Number(item.transform[5])] : []));
      const dernieres = lignes.filter((y) => y > marges.bas && y < hauteur - marges.haut);
      return (Math.min(...dernieres) - marges.bas) / (hauteur - marges.haut - marges.bas);
    }),
  );
}

/** Words alone: line ends, spaces and hyphens of a page do not count. */
export const serrer = (texte: string) => texte.replace(/[\s\u00AD\u200B-]/g, "");
