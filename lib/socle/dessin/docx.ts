import { AlignmentType, Footer, LineRuleType, PageNumber, Paragraph, TextRun } from "docx";
import { nettoyer } from "../texte/clean.ts";
import { typographier } from "../typographie/texte.ts";

/** The look shared by the DOCX documents. */
export const ENCRE = "1E2530";
export const SOURDINE = "5A6270";
export const ACCENT = "1B4B6B";

export const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1300, bottom: 1300, left: 1300, right: 1300 },
};

export const STYLES = {
  default: {
    document: {
      run: { font: "Arial", size: 22, color: ENCRE, language: { value: "fr-FR" } },
      paragraph: { spacing: { after: 120, line: 288 } },
    },
    title: {
      run: { size: 40, bold: true },
      paragraph: { spacing: { before: 120, after: 160, line: 276, lineRule: LineRuleType.AUTO } },
    },
    heading1: {
      run: { size: 30, bold: true, color: ACCENT },
      paragraph: { spacing: { before: 480, after: 120 }, keepNext: true },
    },
    heading2: {
      run: { size: 24, bold: true, color: ENCRE },
      paragraph: { spacing: { before: 280, after: 60 }, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: "TrameAide",
      name: "Trame aide",
      basedOn: "Normal",
      run: { size: 19, italics: true, color: SOURDINE },
      paragraph: { spacing: { after: 100 }, keepNext: true },
    },
  ],
};

/** A text as a DOCX prints it: cleaned, set in French, on one line. */
export const mots = (texte: string) => typographier(nettoyer(texte).replace(/\s*\n\s*/g, " "));

/** What stands at the foot of each page: the version, the mention of the demo, the page. */
export function pied(mention: string | null, version: string | null): Footer {
  const dits = [version, mention].filter((t) => t !== null).map(mots);
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          ...dits.map((t) => new TextRun({ text: `${t} – `, size: 16, color: SOURDINE })),
          new TextRun({
            children: [PageNumber.CURRENT, "\u202F/\u202F", PageNumber.TOTAL_PAGES],
            size: 16,
            color: SOURDINE,
          }),
        ],
      }),
    ],
  });
}
