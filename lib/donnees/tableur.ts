import writeExcelFile from "write-excel-file/node";
import { nettoyer } from "../document/clean.ts";
import type { Cellule } from "./csv.ts";

/** What one cell of a spreadsheet holds at most. */
const MAX_CELLULE = 32_767;

/**
 * A table as XLSX: numbers are numbers, everything else is a text cell, so that « 02 » keeps its zero and « =1+1 » is
 * four characters, never a formula. The headings stay in sight.
 */
export function renderXlsx(
  feuille: string,
  entetes: readonly string[],
  lignes: readonly (readonly Cellule[])[],
): Promise<Buffer> {
  return writeExcelFile(
    [
      entetes.map((value) => ({ value: texte(value), type: String, fontWeight: "bold" as const })),
      ...lignes.map((ligne) => ligne.map(cellule)),
    ],
    { sheet: feuille, stickyRowsCount: 1, columns: entetes.map((e) => ({ width: Math.max(14, e.length + 2) })) },
  ).toBuffer();
}

function cellule(valeur: Cellule) {
  if (valeur === null || valeur === "") return null;
  if (typeof valeur === "number") return { value: valeur, type: Number };
  return { value: texte(Array.isArray(valeur) ? valeur.join(" | ") : String(valeur)), type: String };
}

/** A control character makes the whole file unreadable. */
const texte = (valeur: string) => nettoyer(valeur).slice(0, MAX_CELLULE);
