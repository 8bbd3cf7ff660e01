import { BorderStyle, Document, HeadingLevel, type IParagraphOptions, Packer, Paragraph, TextRun } from "docx";
import { ACCENT, mots, PAGE, pied, SOURDINE, STYLES } from "../../socle/dessin/docx.ts";
import { nettoyer } from "../../socle/texte/clean.ts";
import type { Bloc, Portion } from "../../socle/texte/markdown.ts";
import type { ProcesVerbal } from "../seance/arbre.ts";
import { type ContenuPv, contenuProcesVerbal } from "../seance/contenu.ts";

/** What a séance came to, to annotate in Word or LibreOffice. */
export async function renderProcesVerbalDocx(pv: ProcesVerbal): Promise<Uint8Array<ArrayBuffer>> {
  const c = contenuProcesVerbal(pv);
  const document = new Document({
    title: mots(`${c.titre}, comité partenarial ${pv.edition.annee}`),
    description: mots(c.conference),
    creator: "Trame",
    styles: STYLES,
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: pied(c.mention, c.version) },
        children: [
          paragraphe(c.conference, { color: SOURDINE, size: 19 }),
          paragraphe(c.instance, { color: SOURDINE }),
          titre(c.titre, HeadingLevel.TITLE),
          paragraphe(c.quand, { bold: true }),
          paragraphe(c.heures),
          paragraphe(c.version),
          ...(c.correction ? [paragraphe(c.correction)] : []),
          titre("En bref"),
          ...c.bilan.map(puce),
          titre("Présents et absents"),
          paragraphe(c.quorum),
          titre("Présents", HeadingLevel.HEADING_2),
          ...(c.presents.length > 0 ? c.presents.map(puce) : [paragraphe("Personne ne s’est déclaré présent.")]),
          ...(c.absents.length > 0
            ? [titre("Attendus et absents", HeadingLevel.HEADING_2), ...c.absents.map(puce)]
            : []),
          ...c.chapitres.flatMap((chapitre) => [
            titre(chapitre.titre),
            ...chapitre.points.flatMap(point),
            ...(chapitre.ensemble ? ensemble(chapitre.ensemble) : []),
            ...(chapitre.reste ? [paragraphe(chapitre.reste, { color: SOURDINE })] : []),
          ]),
          ...(c.observations ? [titre("Observations"), ...lignes(c.observations).map((l) => paragraphe(l))] : []),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const point = (p: ContenuPv["chapitres"][number]["points"][number]) => [
  titre(`${p.code} – ${p.decision}`, HeadingLevel.HEADING_2),
  ...(p.bloc ? [paragraphe(p.bloc, { color: SOURDINE, size: 19 }, { keepNext: true, spacing: { after: 60 } })] : []),
  ...blocs(p.mots),
  ...(p.avant ? encadre("Écrit à l’ouverture de la séance", p.avant, SOURDINE) : []),
  ...(p.texte.length > 0 ? encadre(p.nature, p.texte, ACCENT) : []),
];

/** The code of each before its words. */
const ensemble = ({ titre: nom, points }: NonNullable<ContenuPv["chapitres"][number]["ensemble"]>) => [
  titre(nom, HeadingLevel.HEADING_2),
  ...points.flatMap(({ code, mots: dits }) => {
    const [premier, ...suite] = dits;
    const tete = new TextRun({ text: mots(`${code}  `), bold: true });
    return premier?.type === "paragraphe"
      ? [new Paragraph({ children: [tete, ...premier.portions.map(portion)] }), ...blocs(suite)]
      : [new Paragraph({ children: [tete] }), ...blocs(dits)];
  }),
];

const lignes = (texte: string) => texte.split("\n").filter((l) => l.trim() !== "");
const titre = (texte: string, heading: (typeof HeadingLevel)[keyof typeof HeadingLevel] = HeadingLevel.HEADING_1) =>
  new Paragraph({ heading, children: [new TextRun(mots(texte))] });
const paragraphe = (
  texte: string,
  run: { color?: string; size?: number; bold?: boolean } = {},
  options: IParagraphOptions = {},
) => new Paragraph({ ...options, children: [new TextRun({ text: mots(texte), ...run })] });
const puce = (texte: string) =>
  new Paragraph({ bullet: { level: 0 }, spacing: { after: 40 }, children: [new TextRun(mots(texte))] });

const blocs = (liste: readonly Bloc[], options: IParagraphOptions = {}) =>
  liste.flatMap((b) =>
    b.type === "liste"
      ? b.items.map(
          (item) =>
            new Paragraph({
              ...options,
              bullet: { level: 0 },
              spacing: { after: 40 },
              // Beside words set apart, a bullet stands where they begin: the line on their left stays one.
              ...(options.indent && { indent: { left: Number(options.indent.left) + 240, hanging: 240 } }),
              children: item.map(portion),
            }),
        )
      : [new Paragraph({ ...options, children: b.portions.map(portion) })],
  );
const portion = ({ texte, gras, italique }: Portion) =>
  new TextRun({ text: nettoyer(texte).replace(/\s*\n\s*/g, " "), bold: gras, italics: italique });

/** Words set apart by a line on their left, under what they are. */
function encadre(nature: string, liste: readonly Bloc[], color: string) {
  const options = {
    indent: { left: 360 },
    border: { left: { style: BorderStyle.SINGLE, size: 12, color, space: 8 } },
  };
  const tete = new Paragraph({
    ...options,
    keepNext: true,
    spacing: { before: 60, after: 60 },
    children: [new TextRun({ text: mots(nature), size: 19, color })],
  });
  return [tete, ...blocs(liste, { ...options, keepLines: true })];
}
