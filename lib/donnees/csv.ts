import { stringify } from "csv-stringify/sync";

export type Cellule = string | number | boolean | null | readonly string[] | Formule;
/** A formula of ours, which a spreadsheet is meant to compute. */
export type Formule = { formule: string };

/**
 * A table as CSV (RFC 4180, UTF-8): lists joined by " | ", a cell that a spreadsheet would take for a formula
 * preceded by an apostrophe. `excel` adds the byte order mark and separates with semicolons.
 */
export function renderCsv<C extends string>(
  colonnes: readonly C[],
  lignes: readonly Record<C, Cellule>[],
  { excel = false }: { excel?: boolean } = {},
): string {
  return stringify(
    lignes.map((ligne) => colonnes.map((colonne) => texte(ligne[colonne]))),
    {
      header: true,
      columns: [...colonnes],
      bom: excel,
      delimiter: excel ? ";" : ",",
      record_delimiter: "windows",
      escape_formulas: true,
      cast: { object: (cellule: object) => ({ value: (cellule as Formule).formule, escape_formulas: false }) },
    },
  );
}

function texte(cellule: Cellule): string | Formule {
  if (cellule === null) return "";
  if (typeof cellule === "object" && "formule" in cellule) return cellule;
  return Array.isArray(cellule) ? cellule.join(" | ") : String(cellule);
}
