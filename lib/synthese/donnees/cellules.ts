import type { Champ, Valeur } from "./colonnes/champ.ts";
import type { Cellule, Formule } from "./csv.ts";

/** What a spreadsheet shows of a value: links are words and their address. */
export function enCellule(valeur: Valeur | undefined): Cellule {
  if (!Array.isArray(valeur)) return (valeur as Exclude<Valeur, readonly unknown[]> | undefined) ?? null;
  return valeur.map((v: string | { texte: string; url: string }) =>
    typeof v === "string" ? v : v.texte ? `${v.texte} <${v.url}>` : v.url,
  );
}

/**
 * The same for the CSV that Excel opens by itself: it would take « 02 » for 2 and « 2023-04 » for a day, but keeps what it
 * reads as a formula giving that text.
 */
export function enCelluleExcel({ type }: Pick<Champ, "type">, valeur: Valeur | undefined): Cellule | Formule {
  const cellule = enCellule(valeur);
  if (type !== "string" && type !== "yearmonth") return cellule;
  return typeof cellule === "string" && DEVINE.test(cellule) ? { formule: `="${cellule}"` } : cellule;
}

/** What is made of figures alone. */
const DEVINE = /^\d[\d .,/-]*$/;
