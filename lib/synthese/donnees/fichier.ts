import "server-only";
import { rendre } from "../../socle/dessin/rendre.ts";
import { isExcel, repondreCsv, repondreJson, repondreRendu } from "../../socle/dessin/repondre.ts";
import { enCellule, enCelluleExcel } from "./cellules.ts";
import type { Champ, Valeur } from "./colonnes/champ.ts";
import { renderCsv } from "./csv.ts";
import type { FormatJeu } from "./jeux.ts";

type Table = { titre: string; champs: readonly Champ[]; lignes: readonly Record<string, Valeur>[] };

/** A data set in the format asked for; « ?variante=excel » is the CSV a French Excel opens by itself. */
export function repondreJeu(request: Request, { nom, ...table }: Table & { nom: string }, format: FormatJeu) {
  if (format === "json") return repondreJson(request, table.lignes, `${nom}.json`);
  if (format === "xlsx")
    return repondreRendu(request, dessinerJeu(table), {
      type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      nom: `${nom}.xlsx`,
      pieceJointe: true,
    });
  return repondreCsv(request, ecrireJeuCsv(table, isExcel(request)), `${nom}.csv`);
}

/** The spreadsheet of a data set. */
export const dessinerJeu = ({ titre, champs, lignes }: Table) =>
  rendre(
    "tableur",
    titre.slice(0, 31),
    champs.map((c) => c.name),
    lignes.map((ligne) => champs.map((c) => enCellule(ligne[c.name]))),
    champs.map((c) => c.type),
  );

/** Its CSV; `excel`: the one a French Excel opens by itself. */
export const ecrireJeuCsv = ({ champs, lignes }: Table, excel: boolean) =>
  renderCsv(
    champs.map((c) => c.name),
    lignes.map((ligne) =>
      Object.fromEntries(
        champs.map((c) => [c.name, excel ? enCelluleExcel(c, ligne[c.name]) : enCellule(ligne[c.name])]),
      ),
    ),
    { excel },
  );
