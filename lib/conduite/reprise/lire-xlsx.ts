import { posix } from "node:path";
import { attribut, type Element, elements, nomDe, premier, racineDe } from "../../recueil/depouillement/xml.ts";
import { dateDeSerie, type FormatDate, lireFormats } from "./dates-xlsx.ts";
import { enCellule, type Feuille, LIGNES_MAX, type Tableau } from "./tableau.ts";

type Parties = ReadonlyMap<string, Buffer>;
/** What its cells refer to. */
type Classeur = { chaines: string[]; formats: (FormatDate | null)[]; depuis1904: boolean };

/**
 * The sheets one sees of a workbook: of a formula its last value, of a day its date. Rows keep their number, empty ones
 * too. Throws on what is no workbook.
 */
export function lireXlsx(xml: Parties): Tableau {
  const classeur = racineDe(xml.get("xl/workbook.xml"));
  const liens = new Map(
    [...descendants(racineDe(xml.get("xl/_rels/workbook.xml.rels")), "Relationship")].map((r) => [
      attribut(r, "Id") ?? "",
      attribut(r, "Target") ?? "",
    ]),
  );
  const partie = (cible: string) => xml.get(cible.startsWith("/") ? cible.slice(1) : posix.join("xl", cible));
  const contexte: Classeur = {
    chaines: [...descendants(racineDe(xml.get("xl/sharedStrings.xml")), "si")].map(texteDe),
    formats: lireFormats(racineDe(xml.get("xl/styles.xml"))),
    depuis1904: /^(1|true)$/.test(attribut(premier(classeur, "workbookPr"), "date1904") ?? ""),
  };
  const toutes = [...descendants(premier(classeur, "sheets"), "sheet")];
  const vues = toutes.filter((s) => (attribut(s, "state") ?? "visible") === "visible");
  return {
    cachees: toutes.length - vues.length,
    feuilles: vues.map((s) => ({
      nom: attribut(s, "name") ?? "",
      lignes: lireFeuille(racineDe(partie(liens.get(attribut(s, "id") ?? "") ?? "")), contexte),
    })),
  };
}

function lireFeuille(racine: Element | undefined, contexte: Classeur): Feuille["lignes"] {
  const lignes: string[][] = [];
  const donnees = premier(racine, "sheetData");
  if (!donnees) return lignes;
  let suivante = 1;
  for (const row of elements(donnees)) {
    const numero = Number(attribut(row, "r") ?? suivante);
    suivante = numero + 1;
    const cellules = lireLigne(row, contexte);
    if (!cellules.some(Boolean)) continue;
    // A row far below the others is too many of them: it is not filled up to there.
    if (!Number.isSafeInteger(numero) || numero < 1 || numero > LIGNES_MAX) {
      lignes[LIGNES_MAX] = cellules;
      break;
    }
    lignes[numero - 1] = cellules;
  }
  return Array.from(lignes, (l) => l ?? []);
}

function lireLigne(row: Element, contexte: Classeur): string[] {
  const cellules: string[] = [];
  for (const c of elements(row)) {
    if (nomDe(c) !== "c") continue;
    const rang = rangDe(attribut(c, "r")) ?? cellules.length;
    if (rang < 200) cellules[rang] = enCellule(valeurDe(c, contexte));
  }
  return Array.from(cellules, (v) => v ?? "");
}

function valeurDe(c: Element, { chaines, formats, depuis1904 }: Classeur): string {
  const v = premier(c, "v")?.textContent ?? "";
  switch (attribut(c, "t")) {
    case "s":
      return chaines[Number(v)] ?? "";
    case "inlineStr":
      return texteDe(premier(c, "is"));
    case "b":
      return v === "1" ? "oui" : "non";
    case "d":
      return v.slice(0, 10);
    case "str":
    case "e":
      return v;
  }
  if (v === "") return "";
  const format = formats[Number(attribut(c, "s") ?? 0)] ?? null;
  const n = Number(v);
  if (!Number.isFinite(n)) return v;
  return format ? dateDeSerie(n, format, depuis1904) : String(n);
}

/** « C12 » → 2 */
function rangDe(ref: string | undefined): number | null {
  const lettres = /^[A-Z]{1,3}/.exec(ref ?? "")?.[0];
  return lettres ? [...lettres].reduce((n, l) => n * 26 + l.charCodeAt(0) - 64, 0) - 1 : null;
}

/** The words of a string, its runs joined; how it is read aloud in Japanese is not part of it. */
function texteDe(si: Element | undefined): string {
  if (!si) return "";
  return [...elements(si)]
    .map((e) => (nomDe(e) === "t" ? (e.textContent ?? "") : nomDe(e) === "r" ? texteDe(e) : ""))
    .join("");
}

function* descendants(parent: Element | undefined, nom: string): Generator<Element> {
  if (parent) for (const e of elements(parent)) if (nomDe(e) === nom) yield e;
}
