import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { mots, PAGE, pied, SOURDINE, STYLES } from "../../socle/dessin/docx.ts";
import { type BlocKit, type CadreKit, type DocumentKit, largeurs } from "./arbre.ts";

/** The same document to fill in a word processor. */
export async function renderKitDocx(d: DocumentKit, cadre: CadreKit): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title: mots(d.titre),
    description: mots(cadre.conference),
    creator: "Trame",
    styles: STYLES,
    numbering: { config: [niveau("points", LevelFormat.BULLET, "•"), niveau("etapes", LevelFormat.DECIMAL, "%1.")] },
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: pied(cadre.mention, cadre.version) },
        children: [
          new Paragraph({ children: [new TextRun({ text: mots(cadre.conference), color: SOURDINE, size: 19 })] }),
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(mots(d.titre))] }),
          ...d.blocs.flatMap(bloc),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function bloc(b: BlocKit, rang: number): (Paragraph | Table)[] {
  switch (b.genre) {
    case "titre":
      return [
        new Paragraph({
          heading: b.niveau === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          children: [new TextRun(mots(b.texte))],
        }),
      ];
    case "paragraphe":
      return [texte(b.texte)];
    case "liste":
      // Each list counts from one again.
      return b.elements.map(
        (e) =>
          new Paragraph({
            numbering: { reference: b.ordonnee ? "etapes" : "points", level: 0, instance: rang },
            children: [new TextRun(mots(e))],
          }),
      );
    case "tableau":
      return [tableau(b.entetes, b.lignes), new Paragraph({})];
    case "champ":
      return [
        ...question(b),
        ...Array.from({ length: Math.max(1, Math.ceil(b.lignes / 2)) }, () => new Paragraph({ border: REGLURE })),
      ];
    case "choix":
      return [
        ...(b.nom ? question({ ...b, nom: b.nom }) : []),
        ...b.options.map(
          (o) =>
            new Paragraph({
              indent: { left: 360, hanging: 360 },
              children: [
                new TextRun(`☐ ${mots(o.nom)}`),
                ...(o.aide ? [new TextRun({ text: mots(o.aide), break: 1, color: SOURDINE, size: 19 })] : []),
              ],
            }),
        ),
      ];
  }
}

/** Of the text, in twentieths of a point. */
const LARGEUR = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;
const FILET = { style: BorderStyle.SINGLE, size: 4, color: "C9CDD3" };
const AUCUN = { style: BorderStyle.NONE, size: 0, color: "auto" };
const REGLURE = { bottom: { style: BorderStyle.SINGLE, size: 4, color: "7B828D", space: 1 } };

const texte = (t: string) => new Paragraph({ children: [new TextRun(mots(t))] });

const question = (b: { nom: string; aide?: string }) => [
  new Paragraph({
    keepNext: true,
    spacing: { before: 220, after: 40 },
    children: [new TextRun({ text: mots(b.nom), bold: true })],
  }),
  ...(b.aide ? [new Paragraph({ style: "TrameAide", children: [new TextRun(mots(b.aide))] })] : []),
];

const niveau = (reference: string, format: (typeof LevelFormat)[keyof typeof LevelFormat], signe: string) => ({
  reference,
  levels: [
    {
      level: 0,
      format,
      text: signe,
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 360, hanging: 360 }, spacing: { after: 80 } } },
    },
  ],
});

function tableau(entetes: readonly string[], lignes: readonly (readonly string[])[]): Table {
  const cellule = (t: string, bold = false) =>
    new TableCell({
      margins: { top: 60, bottom: 60, left: 80, right: 80 },
      children: [new Paragraph({ children: [new TextRun({ text: mots(t), bold, size: 20 })] })],
    });
  const parts = largeurs(lignes);
  const total = parts.reduce((n, part) => n + part, 0);
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: parts.map((part) => Math.round((part / total) * LARGEUR)),
    borders: { top: AUCUN, left: AUCUN, right: AUCUN, insideVertical: AUCUN, bottom: FILET, insideHorizontal: FILET },
    rows: [
      new TableRow({ tableHeader: true, children: entetes.map((e) => cellule(e, true)) }),
      ...lignes.map((l) => new TableRow({ children: l.map((t) => cellule(t)) })),
    ],
  });
}
