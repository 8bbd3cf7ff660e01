import {
  BookmarkEnd,
  BookmarkStart,
  bookmarkUniqueNumericId,
  ExternalHyperlink,
  InternalHyperlink,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
  type XmlComponent,
} from "docx";
import type { BlocDit, Enligne, LienDit, Renvoi } from "../noeuds.ts";
import { STYLE } from "./docx-styles.ts";

/** The name of the place of a code in a DOCX: « trame_P41 », « trame_F7_03 ». */
export const signetDe = (ancre: string): string => `trame_${ancre.replace(/[^A-Za-z0-9]/g, "_")}`.slice(0, 40);

/** What a paragraph holds. */
export type Enfant = NonNullable<IParagraphOptions["children"]>[number];

/** From the first to the last of these paragraphs, one bookmark: a point of several paragraphs is found whole. */
export function signet(ancre: string): { debut: Enfant[]; fin: Enfant[] } {
  const id = bookmarkUniqueNumericId();
  return { debut: [borne(new BookmarkStart(signetDe(ancre), id))], fin: [borne(new BookmarkEnd(id))] };
}

/** The library takes both in a paragraph, and its types forget to say so. */
const borne = (b: XmlComponent) => b as Enfant;

export function enligne(portions: readonly Enligne[]): ParagraphChild[] {
  return portions.map((p) => {
    if (p.renvoi) return renvoi(p.renvoi);
    const run = new TextRun({ text: p.texte, bold: p.gras, italics: p.italique, ...(p.url && { style: "Hyperlink" }) });
    return p.url ? new ExternalHyperlink({ link: p.url, children: [run] }) : run;
  });
}

/** A code that leads to its place in the document, when it has one. */
export const renvoi = ({ code, ancre }: Renvoi): ParagraphChild =>
  ancre
    ? new InternalHyperlink({ anchor: signetDe(ancre), children: [new TextRun({ text: code, style: "Hyperlink" })] })
    : new TextRun(code);

export const renvois = (liste: readonly Renvoi[]): ParagraphChild[] =>
  liste.flatMap((r, i) => [...(i > 0 ? [new TextRun(", ")] : []), renvoi(r)]);

type Cadre = { options?: IParagraphOptions; debut?: readonly ParagraphChild[]; fin?: readonly Enfant[] };

/** Blocks, the first of them after `debut`, the last before `fin`; bullets are those of a real list. */
export function blocs(liste: readonly BlocDit[], { options = {}, debut = [], fin = [] }: Cadre = {}): Paragraph[] {
  const lignes = liste.flatMap((b): { mots: Enfant[]; puce: boolean }[] =>
    b.type === "liste"
      ? b.items.map((item) => ({ mots: enligne(item), puce: true }))
      : [{ mots: enligne(b.portions), puce: false }],
  );
  // A list cannot bear the code of a point: it stands above it.
  const tetes = lignes[0]?.puce !== false && debut.length > 0 ? [{ mots: [], puce: false }, ...lignes] : lignes;
  return tetes.map(
    ({ mots, puce }, i) =>
      new Paragraph({
        ...options,
        ...(puce && { bullet: { level: 0 }, spacing: { after: 40 } }),
        children: [...(i === 0 ? debut : []), ...mots, ...(i === tetes.length - 1 ? fin : [])],
      }),
  );
}

/** Each link on its line: its words, then its address for who prints. */
export const liens = (liste: readonly LienDit[]): Paragraph[] =>
  liste.map(({ url, texte, adresse }) => {
    const run = new TextRun({ text: texte, ...(url && { style: "Hyperlink" }) });
    return new Paragraph({
      style: STYLE.precision,
      children: [
        url ? new ExternalHyperlink({ link: url, children: [run] }) : run,
        ...(adresse !== "" && adresse !== texte ? [new TextRun(` – ${adresse}`)] : []),
      ],
    });
  });

export const ligneSimple = (texte: string, style?: string): Paragraph =>
  new Paragraph({ ...(style && { style }), children: [new TextRun(texte)] });
