import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from "docx";
import { nettoyer } from "../document/clean.ts";
import { typographier } from "../typographie/texte.ts";
import { contenuModele, type Modele } from "./modele.ts";

const ENCRE = "1E2530";
const SOURDINE = "5A6270";
const ACCENT = "1B4B6B";
const LIGNES = 3;

/** The model to fill in Word or LibreOffice: each heading bears the bookmark by which it is read back. */
export async function renderModeleDocx(modele: Modele): Promise<Uint8Array<ArrayBuffer>> {
  const c = contenuModele(modele);
  const document = new Document({
    title: mots(c.titreDocument),
    description: mots(c.conference),
    creator: "Trame",
    styles: {
      default: {
        document: {
          run: { font: "Arial", size: 22, color: ENCRE, language: { value: "fr-FR" } },
          paragraph: { spacing: { after: 120, line: 288 } },
        },
        title: { run: { size: 40, bold: true }, paragraph: { spacing: { before: 120, after: 160 } } },
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
    },
    numbering: {
      config: [
        {
          reference: "idees",
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: "•",
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 360, hanging: 260 }, spacing: { after: 120 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: { top: 1300, bottom: 1300, left: 1300, right: 1300 } },
        },
        footers: { default: pied(c.mention) },
        children: [
          paragraphe(c.conference, { color: SOURDINE, size: 19 }),
          new Paragraph({
            heading: HeadingLevel.TITLE,
            children: [new Bookmark({ id: c.signetEntete, children: [new TextRun("Fiche de synthèse")] })],
          }),
          ...c.entete.map(
            ({ nom, textes }) =>
              new Paragraph({
                children: [
                  new TextRun({ text: mots(`${nom} : `), color: SOURDINE }),
                  ...textes.map((t, i) => new TextRun({ text: mots(t), ...(i > 0 ? { break: 1 } : {}) })),
                ],
              }),
          ),
          new Paragraph({
            style: "TrameAide",
            border: { top: { style: BorderStyle.SINGLE, size: 6, color: "C9CDD3", space: 8 } },
            children: [new TextRun(mots(c.aide))],
          }),
          ...c.titres.flatMap(({ niveau, titre, aide, signet, saisie }) => [
            new Paragraph({
              heading: niveau === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
              children: signet ? [new Bookmark({ id: signet, children: [new TextRun(titre)] })] : [new TextRun(titre)],
            }),
            ...(aide ? [new Paragraph({ style: "TrameAide", children: [new TextRun(mots(aide))] })] : []),
            ...(saisie === "texte" ? [new Paragraph({}), new Paragraph({})] : []),
            ...(saisie === "lignes"
              ? Array.from({ length: LIGNES }, () => new Paragraph({ numbering: { reference: "idees", level: 0 } }))
              : []),
          ]),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const mots = (texte: string) => typographier(nettoyer(texte).replace(/\s*\n\s*/g, " "));

const paragraphe = (texte: string, run: { color: string; size: number }) =>
  new Paragraph({ children: [new TextRun({ text: mots(texte), ...run })] });

const pied = (mention: string | null) =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          ...(mention ? [new TextRun({ text: `${mots(mention)} – `, size: 16, color: SOURDINE })] : []),
          new TextRun({
            children: [PageNumber.CURRENT, "\u202F/\u202F", PageNumber.TOTAL_PAGES],
            size: 16,
            color: SOURDINE,
          }),
        ],
      }),
    ],
  });
