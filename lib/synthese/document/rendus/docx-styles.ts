import { BorderStyle, type IStylesOptions } from "docx";
import { ACCENT, ENCRE, SOURDINE, STYLES } from "../../../socle/dessin/docx.ts";

/** Paragraph and character styles of ours, by what they are: who edits the file finds them by name. */
export const STYLE = {
  question: "TrameQuestion",
  etat: "TrameEtat",
  annonce: "TrameAnnonce",
  note: "TrameNote",
  citation: "TrameCitation",
  intitule: "TrameIntitule",
  point: "TramePoint",
  precision: "TramePrecision",
  sources: "TrameSources",
  aparte: "TrameAparte",
  chiffre: "TrameChiffre",
  section: "TrameSection",
  code: "TrameCode",
} as const;

const petit = { size: 18, color: SOURDINE };

export const STYLES_SYNTHESE: IStylesOptions = {
  default: {
    ...STYLES.default,
    title: { ...STYLES.default.title, run: { size: 64, bold: true, color: ENCRE } },
    heading1: {
      run: { size: 44, bold: true, color: ACCENT },
      paragraph: { spacing: { before: 0, after: 280 }, keepNext: true },
    },
    heading2: {
      run: { size: 30, bold: true, color: ENCRE },
      paragraph: { spacing: { before: 400, after: 140 }, keepNext: true },
    },
    heading3: {
      run: { size: 24, bold: true, color: SOURDINE },
      paragraph: { spacing: { before: 280, after: 100 }, keepNext: true },
    },
    hyperlink: { run: { color: ACCENT, underline: {} } },
  },
  paragraphStyles: [
    { id: "Subtitle", name: "Subtitle", basedOn: "Normal", run: { size: 36, italics: true, color: ACCENT } },
    sommaire(1, { size: 21, bold: true }, { before: 110 }),
    sommaire(2, { size: 19, color: SOURDINE }, {}, 284),
    // A heading that the contents do not name.
    {
      ...paragraphe(STYLE.section, "Trame section", {}, { keepNext: true, outlineLevel: 1 }),
      basedOn: "Heading2",
      next: "Normal",
    },
    paragraphe(STYLE.question, "Trame question", { size: 28, italics: true }, { spacing: { after: 240 } }),
    paragraphe(STYLE.etat, "Trame état", { bold: true }),
    paragraphe(STYLE.annonce, "Trame annonce", { bold: true }, { keepNext: true, spacing: { before: 200, after: 60 } }),
    paragraphe(STYLE.note, "Trame note", { color: SOURDINE }, { spacing: { after: 80 } }),
    paragraphe(STYLE.citation, "Trame citation", { italics: true }),
    paragraphe(
      STYLE.intitule,
      "Trame intitulé",
      { bold: true },
      { keepNext: true, spacing: { before: 180, after: 20 } },
    ),
    paragraphe(STYLE.point, "Trame point", {}, { spacing: { before: 180, after: 60 }, keepNext: true }),
    paragraphe(STYLE.precision, "Trame précision", { size: 20 }, { spacing: { after: 40 }, keepNext: true }),
    paragraphe(STYLE.sources, "Trame sources", petit, { spacing: { after: 140 } }),
    paragraphe(
      STYLE.aparte,
      "Trame aparté",
      { size: 20 },
      { indent: { left: 360 }, border: { left: { style: BorderStyle.SINGLE, size: 12, color: ENCRE, space: 8 } } },
    ),
    paragraphe(
      STYLE.chiffre,
      "Trame chiffre",
      { size: 36, bold: true, color: ACCENT },
      { keepNext: true, spacing: { before: 240, after: 20 } },
    ),
  ],
  characterStyles: [{ id: STYLE.code, name: "Trame code", run: { size: 16, bold: true, color: SOURDINE } }],
};

type Style = NonNullable<IStylesOptions["paragraphStyles"]>[number];

function paragraphe(id: string, name: string, run: Style["run"], paragraph: Style["paragraph"] = {}): Style {
  return { id, name, basedOn: "Normal", quickFormat: true, run, paragraph };
}

/** A line of the contents, of this level: they hold on two pages. */
function sommaire(niveau: number, run: Style["run"], espace: { before?: number }, left = 0): Style {
  return {
    ...paragraphe(`TOC${niveau}`, `toc ${niveau}`, run, {
      spacing: { ...espace, after: 0, line: 250 },
      indent: { left, right: 600 },
    }),
    quickFormat: false,
    next: "Normal",
  };
}
