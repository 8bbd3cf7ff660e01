import {
  AlignmentType,
  BorderStyle,
  ExternalHyperlink,
  type FileChild,
  HeadingLevel,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { ACCENT, SOURDINE } from "../../../socle/dessin/docx.ts";
import { couleurTransition } from "../marques.ts";
import type {
  Noeud,
  NoeudAtelier,
  NoeudEnonce,
  NoeudEntree,
  NoeudPartie,
  NoeudPoint,
  NoeudSection,
  NoeudTableau,
} from "../noeuds.ts";
import { type Dessins, image } from "./docx-images.ts";
import { blocs, enligne, liens, ligneSimple, renvois, signet } from "./docx-mots.ts";
import { STYLE } from "./docx-styles.ts";

/** `permalien`: the address of a point on the web, a path to its code; null when the site has no public address. */
export type Contexte = { permalien: (code: string) => string | null; dessins: Dessins };

const NIVEAUX = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;

/** A part, on a new page unless it follows the one before; its title in the colour of its transition. */
export function partie(n: NoeudPartie, contexte: Contexte, suit = false): FileChild[] {
  const couleur = n.transition ? couleurTransition(n.transition).slice(1) : ACCENT;
  const { debut, fin } = signet(n.cle);
  const tete = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    ...(suit ? { spacing: { before: 720, after: 240 } } : { pageBreakBefore: true }),
    border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: couleur, space: 6 } },
    children: [...debut, new TextRun({ text: n.titre, color: couleur }), ...fin],
  });
  return [tete, ...suite(n.enfants, 1, contexte)];
}

const suite = (enfants: readonly Noeud[], niveau: number, contexte: Contexte): FileChild[] =>
  enfants.flatMap((n) => noeud(n, niveau, contexte));

function noeud(n: Noeud, niveau: number, contexte: Contexte): FileChild[] {
  switch (n.type) {
    case "partie":
      return partie(n, contexte);
    case "section":
      return [titre(n, niveau), ...suite(n.enfants, niveau + 1, contexte)];
    case "paragraphe":
      return [new Paragraph({ ...(n.role !== "texte" && { style: STYLE[n.role] }), children: enligne(n.portions) })];
    case "liste":
      return blocs([n]);
    case "liens":
      return liens(n.liens);
    case "entree":
      return entree(n);
    case "atelier":
      return atelier(n);
    case "point":
      return point(n, contexte);
    case "enonce":
      return enonce(n);
    case "chiffres":
      return n.chiffres.flatMap((c) => [
        ligneSimple(`${c.nombre} ${c.mot}`, STYLE.chiffre),
        ligneSimple(c.definition, STYLE.note),
      ]);
    case "tableau":
      return [tableau(n), ligneSimple(n.note, STYLE.note)];
    case "encart":
      return [...(n.titre ? [entete(n.titre, niveau)] : []), ...suite(n.enfants, niveau + 1, contexte)];
    case "carte":
      return [...image(n, contexte.dessins), ligneSimple(n.credit, STYLE.note)];
    case "image":
      return [...image(n, contexte.dessins), ...(n.credit ? [ligneSimple(n.credit, STYLE.note)] : [])];
  }
}

const entete = (texte: string, niveau: number) =>
  new Paragraph({ heading: NIVEAUX[Math.min(niveau, 3)], children: [new TextRun(texte)] });

const titre = ({ numero, titre: nom, complement, sommaire }: NoeudSection, niveau: number) =>
  new Paragraph({
    ...(niveau === 1 && !sommaire ? { style: STYLE.section } : { heading: NIVEAUX[Math.min(niveau, 3)] }),
    children: [
      new TextRun(numero === null ? nom : `${numero}. ${nom}`),
      ...(complement ? [new TextRun({ text: `  ${complement}`, bold: false, size: 18, color: SOURDINE })] : []),
    ],
  });

const entree = ({ renvois: codes, titre: nom, note }: NoeudEntree) => [
  new Paragraph({
    keepNext: note !== "",
    spacing: { before: 120, after: 20 },
    children: [...renvois(codes), new TextRun({ text: `  ${nom}` })],
  }),
  ...(note ? [ligneSimple(note, STYLE.note)] : []),
];

function atelier(n: NoeudAtelier) {
  const { debut, fin } = signet(n.ancre);
  const code = new TextRun({ text: `${n.code}  `, style: STYLE.code });
  return [
    new Paragraph({ style: STYLE.intitule, children: [...debut, code, new TextRun(n.intitule), ...fin] }),
    ...(n.organisateurs ? [serree(n.organisateurs)] : []),
    serree(`${n.quand}, ${n.ou} · ${n.participants}`, STYLE.note),
    ligneSimple(n.transitions.map((t) => t.nom).join(", "), STYLE.note),
  ];
}

/** A line that reads with the one under it. */
const serree = (texte: string, style?: string) =>
  new Paragraph({
    ...(style && { style }),
    keepNext: true,
    spacing: { after: 0 },
    children: [new TextRun(texte)],
  });

/** Its code is seen and leads to the web: what Word or LibreOffice does to the bookmark, it can be found again. */
function point(n: NoeudPoint, { permalien }: Contexte) {
  const { debut, fin } = signet(n.ancre);
  const adresse = permalien(n.code);
  const vu = new TextRun({ text: n.code, style: STYLE.code, color: couleurTransition(n.transition).slice(1) });
  const code: ParagraphChild = adresse ? new ExternalHyperlink({ link: adresse, children: [vu] }) : vu;
  return [
    ...blocs(n.blocs, { options: { style: STYLE.point }, debut: [...debut, code, new TextRun("  ")], fin }),
    ...precisions(n.precisions),
    ...liens(n.liens),
    ...n.apartes.flatMap((d) => [
      new Paragraph({
        style: STYLE.aparte,
        keepNext: true,
        children: [new TextRun({ text: d.titre, bold: true }), new TextRun(` · ${d.qui}`)],
      }),
      ...blocs(d.blocs, { options: { style: STYLE.aparte } }),
    ]),
    new Paragraph({
      style: STYLE.sources,
      children: [...renvois(n.sources), new TextRun(n.sources.length > 0 ? ` · ${n.soutien}` : n.soutien)],
    }),
  ];
}

const precisions = (liste: NoeudPoint["precisions"]) =>
  liste.map(
    ({ nom, texte }) =>
      new Paragraph({
        style: STYLE.precision,
        children: [new TextRun({ text: `${nom}\u00A0: `, italics: true }), new TextRun(texte)],
      }),
  );

function enonce(n: NoeudEnonce) {
  const { debut, fin } = signet(n.ancre);
  const nature = [n.transition.nom, n.nature, n.theme].filter(Boolean).join(" · ");
  return [
    new Paragraph({
      style: STYLE.intitule,
      children: [...debut, new TextRun({ text: `${n.code}  `, style: STYLE.code }), new TextRun(nature)],
    }),
    ...blocs(n.blocs, { options: { keepNext: true }, fin }),
    ...precisions(n.precisions),
    ...liens(n.liens),
    new Paragraph({
      style: STYLE.sources,
      children: [...enligne(n.origine), ...(n.origine.length > 0 ? [new TextRun(" · ")] : []), ...enligne(n.usage)],
    }),
  ];
}

/** Longer, a table may be cut by a page. */
const RANGEES_TENUES = 14;

/** Rules between rows, numbers on the right: a table to read, not a grid; on one page with its note when it is short. */
function tableau({ entete: colonnes, lignes }: NoeudTableau) {
  const sans = { style: BorderStyle.NONE, size: 0, color: "auto" };
  const trait = { style: BorderStyle.SINGLE, size: 4, color: "C9CDD3" };
  const cellule = (texte: string, rang: number, tete = false) =>
    new TableCell({
      margins: { top: 40, bottom: 40, left: rang === 0 ? 0 : 100, right: 100 },
      children: [
        new Paragraph({
          spacing: { after: 0 },
          keepNext: lignes.length <= RANGEES_TENUES,
          ...(rang > 0 && { alignment: AlignmentType.RIGHT }),
          children: [new TextRun({ text: texte, bold: tete || rang > 0, ...(tete && { color: SOURDINE, size: 19 }) })],
        }),
      ],
    });
  const rangee = (textes: readonly string[], tableHeader = false) =>
    new TableRow({
      ...(tableHeader && { tableHeader }),
      cantSplit: true,
      children: textes.map((t, i) => cellule(t, i, tableHeader)),
    });
  return new Table({
    width: { size: 9300, type: WidthType.DXA },
    columnWidths: [6800, 2500],
    borders: { top: sans, left: sans, right: sans, bottom: trait, insideHorizontal: trait, insideVertical: sans },
    rows: [rangee(colonnes, true), ...lignes.map((l) => rangee([l.nom, l.texte]))],
  });
}
