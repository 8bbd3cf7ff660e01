import { attribut, type Element, elements, premier } from "../../recueil/depouillement/xml.ts";

/** What a number formatted as a date tells: a day, or only its month. */
export type FormatDate = "jour" | "mois";

/** Those every program knows without writing them. */
const CONNUS: Readonly<Record<number, FormatDate>> = {
  14: "jour",
  15: "jour",
  16: "jour",
  17: "mois",
  22: "jour",
};

/** For each style of cell, what its numbers tell of a date; null when they are numbers. */
export function lireFormats(styles: Element | undefined): (FormatDate | null)[] {
  const propres = new Map<number, FormatDate | null>();
  for (const f of enfantsDe(premier(styles, "numFmts")))
    propres.set(Number(attribut(f, "numFmtId")), formatDe(attribut(f, "formatCode") ?? ""));
  return enfantsDe(premier(styles, "cellXfs")).map((xf) => {
    const id = Number(attribut(xf, "numFmtId") ?? 0);
    return propres.get(id) ?? CONNUS[id] ?? null;
  });
}

/** « dd/mm/yyyy », « jj mmmm aaaa », « mmm-yy »; words between quotes and colours between brackets tell nothing. */
function formatDe(code: string): FormatDate | null {
  const lettres = code.toLowerCase().replace(/"[^"]*"|\[[^\]]*\]|\\.|am\/pm/g, "");
  if (!/m/.test(lettres) || !/[yad]/.test(lettres)) return null;
  return /[dj]/.test(lettres) ? "jour" : "mois";
}

/** The day a number stands for, counted as spreadsheets do; the number itself when there is no such day. */
export function dateDeSerie(n: number, format: FormatDate, depuis1904: boolean): string {
  const jours = Math.floor(n) + (depuis1904 ? 1462 : 0);
  if (jours < 61 || jours > 2_958_465) return String(n);
  const iso = new Date(Date.UTC(1899, 11, 30 + jours)).toISOString();
  return iso.slice(0, format === "jour" ? 10 : 7);
}

const enfantsDe = (parent: Element | undefined) => (parent ? [...elements(parent)] : []);
