import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  CheckBox,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  TextRun,
} from "docx";
import { mots, PAGE, pied, SOURDINE, STYLES } from "../../socle/dessin/docx.ts";
import { contenuModele, type Modele } from "./modele.ts";

const LIGNES = 3;

/** The model to fill in Word or LibreOffice: each heading bears the bookmark by which it is read back. */
export async function renderModeleDocx(modele: Modele): Promise<Uint8Array<ArrayBuffer>> {
  const c = contenuModele(modele);
  const document = new Document({
    title: mots(c.titreDocument),
    description: mots(c.conference),
    creator: "Trame",
    styles: STYLES,
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
        properties: { page: PAGE },
        footers: { default: pied(c.mention, c.version) },
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
                  new TextRun({ text: mots(`${nom} : `), color: SOURDINE }),
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
            ...(saisie ? aRemplir(saisie) : []),
          ]),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function aRemplir(saisie: NonNullable<ReturnType<typeof contenuModele>["titres"][number]["saisie"]>): Paragraph[] {
  if (saisie.genre === "choix")
    return [new Paragraph({ children: saisie.options.flatMap((o) => [new CheckBox(), new TextRun(option(o))]) })];
  if (saisie.genre === "texte" || saisie.genre === "court") return [new Paragraph({}), new Paragraph({})];
  return Array.from({ length: LIGNES }, () => new Paragraph({ numbering: { reference: "idees", level: 0 } }));
}

/** An answer stays on the line of its box, away from the next one. */
const option = (nom: string) => `\u00A0${mots(nom).replaceAll(" ", "\u00A0").replaceAll("-", "\u2011")}\u2003 `;

const paragraphe = (texte: string, run: { color: string; size: number }) =>
  new Paragraph({ children: [new TextRun({ text: mots(texte), ...run })] });
