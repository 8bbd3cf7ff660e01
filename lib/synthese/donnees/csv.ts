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
export const lignesCsv = (lignes: readonly (readonly Cellule[])[], excel: boolean): string => {
  const separateur = excel ? ";" : ",";
  return lignes.map((ligne) => `${ligne.map((cellule) => ecrire(cellule, separateur)).join(separateur)}\r\n`).join("");
};

/** What a spreadsheet begins a formula by, the wide signs that Apple Numbers reads included (OWASP, CSV injection). */
const DEBUT_FORMULE = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

function ecrire(cellule: Cellule, separateur: string): string {
  if (cellule === null) return "";
  if (typeof cellule === "number") return String(cellule);
  if (typeof cellule === "object" && "formule" in cellule) return citer(cellule.formule, separateur);
  const texte = Array.isArray(cellule) ? cellule.join(" | ") : String(cellule);
  return citer(DEBUT_FORMULE.test(texte) ? `'${texte}` : texte, separateur);
}

/** In quotes, its own doubled, when something in it would end the cell. */
const citer = (texte: string, separateur: string): string =>
  texte.includes(separateur) || /["\r\n]/.test(texte) ? `"${texte.replaceAll('"', '""')}"` : texte;
