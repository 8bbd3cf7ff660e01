import writeExcelFile from "write-excel-file/node";
import { nettoyer } from "../../socle/texte/clean.ts";
import type { Champ } from "./colonnes/champ.ts";
import type { Cellule } from "./csv.ts";

/** What one cell of a spreadsheet holds at most. */
const MAX_CELLULE = 32_767;
/** Columns as wide as their words, within reason: a long text is read in its own cell. */
const LARGEUR = { min: 10, max: 60 };

/**
 * A table as XLSX: numbers are numbers, days are days, everything else is a text cell, so that « 02 » keeps its zero and
 * « =1+1 » is four characters, never a formula. The headings stay in sight and filter the columns.
 */
export function renderXlsx(
  feuille: string,
  entetes: readonly string[],
  lignes: readonly (readonly Cellule[])[],
  types: readonly Champ["type"][] = [],
): Promise<Buffer> {
  const largeur = (colonne: number) =>
    Math.max(...[entetes, ...lignes].map((ligne) => mots(ligne[colonne] ?? null).length)) + 3;
  return writeExcelFile(
    [
      entetes.map((value) => ({ value: texte(value), type: String, fontWeight: "bold" as const })),
      ...lignes.map((ligne) => ligne.map((valeur, i) => cellule(valeur, types[i]))),
    ],
    {
      sheet: feuille,
      stickyRowsCount: 1,
      columns: entetes.map((_, i) => ({ width: Math.min(LARGEUR.max, Math.max(LARGEUR.min, largeur(i))) })),
    },
    { features: [filtrable(entetes.length, lignes.length + 1)] },
  ).toBuffer();
}

function cellule(valeur: Cellule, type: Champ["type"] | undefined) {
  if (valeur === null || valeur === "") return null;
  if (typeof valeur === "number") return { value: valeur, type: Number };
  if (type === "date" && typeof valeur === "string")
    return { value: new Date(`${valeur}T00:00:00Z`), type: Date, format: "dd/mm/yyyy" };
  return { value: texte(mots(valeur)), type: String };
}

function mots(valeur: Cellule): string {
  if (valeur === null) return "";
  if (typeof valeur === "object") return "formule" in valeur ? valeur.formule : valeur.join(" | ");
  return String(valeur);
}

/** A control character makes the whole file unreadable. */
const texte = (valeur: string) => nettoyer(valeur).slice(0, MAX_CELLULE);

/** Excel wants the filter right after the cells. */
const filtrable = (colonnes: number, lignes: number) => ({
  files: {
    transform: {
      "xl/worksheets/sheet{id}.xml": {
        transform: (xml: string) =>
          xml.replace("</sheetData>", `</sheetData><autoFilter ref="A1:${lettre(colonnes)}${lignes}"/>`),
      },
    },
  },
});

/** The column's letters: 1 is A, 27 is AA. */
const lettre = (n: number): string =>
  n > 26 ? lettre(Math.floor((n - 1) / 26)) + lettre(((n - 1) % 26) + 1) : String.fromCharCode(64 + n);
