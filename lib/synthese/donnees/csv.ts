import { stringify } from "csv-stringify/sync";

export type Cellule = string | number | boolean | null | readonly string[] | Formule;
/** A formula of ours, which a spreadsheet is meant to compute. */
export type Formule = { formule: string };

/**
 * A table as CSV (RFC 4180, UTF-8): lists joined by " | ", a cell that a spreadsheet would take for a formula
 * preceded by an apostrophe. `excel` adds the byte order mark and separates with semicolons.
 */
export const renderCsv = <C extends string>(
  colonnes: readonly C[],
  lignes: readonly Record<C, Cellule>[],
  { excel = false }: { excel?: boolean } = {},
): string =>
  enteteCsv(colonnes, excel) +
  lignesCsv(
    lignes.map((ligne) => colonnes.map((colonne) => ligne[colonne])),
    excel,
  );

/** The beginning of a file, before its lines. */
export const enteteCsv = (colonnes: readonly string[], excel: boolean) =>
  (excel ? "\uFEFF" : "") + lignesCsv([colonnes], excel);

/** Some of its lines. */
export const lignesCsv = (lignes: readonly (readonly Cellule[])[], excel: boolean): string =>
  stringify(
    lignes.map((ligne) => ligne.map(texte)),
    {
      delimiter: excel ? ";" : ",",
      record_delimiter: "windows",
      // The library quotes the end of line it writes, and not the others.
      quoted_match: /[\r\n]/,
      escape_formulas: true,
      // Not for numbers, which are no formulas: all options are read again for each cell that answers with one.
      cast: {
        object: (cellule: object) => ({ value: (cellule as Formule).formule, escape_formulas: false }),
      },
    },
  );

function texte(cellule: Cellule): string | number | Formule {
  if (cellule === null) return "";
  if (typeof cellule === "number" || (typeof cellule === "object" && "formule" in cellule)) return cellule;
  return Array.isArray(cellule) ? cellule.join(" | ") : String(cellule);
}
