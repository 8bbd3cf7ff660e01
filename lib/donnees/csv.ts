export type Cellule = string | number | boolean | null | readonly string[] | Formule;
/** A formula of ours, which a spreadsheet is meant to compute. */
export type Formule = { formule: string };

/** Begins what a spreadsheet would compute; the last four are as wide as an ideogram. */
const CALCULE = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;
const A_CITER = /[",;\r\n]/;

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
export function lignesCsv(lignes: readonly (readonly Cellule[])[], excel: boolean): string {
  const entre = excel ? ";" : ",";
  return lignes.map((ligne) => `${ligne.map(cellule).join(entre)}\r\n`).join("");
}

function cellule(valeur: Cellule): string {
  if (typeof valeur === "number") return String(valeur);
  if (valeur !== null && typeof valeur === "object" && "formule" in valeur) return citer(valeur.formule);
  const mots = texte(valeur);
  return citer(CALCULE.test(mots) ? `'${mots}` : mots);
}

function texte(valeur: Exclude<Cellule, Formule>): string {
  if (valeur === null) return "";
  return Array.isArray(valeur) ? valeur.join(" | ") : String(valeur);
}

const citer = (mots: string) => (A_CITER.test(mots) ? `"${mots.replaceAll('"', '""')}"` : mots);
