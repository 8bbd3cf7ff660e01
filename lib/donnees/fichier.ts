import "server-only";
import { rendre } from "../document/rendre.ts";
import { enCellule, enCelluleExcel } from "./cellules.ts";
import type { Champ, Valeur } from "./colonnes/champ.ts";
import { renderCsv } from "./csv.ts";
import type { FormatJeu } from "./jeux.ts";
import { isExcel, repondreCsv, repondreJson, repondreRendu } from "./reponse.ts";

type Table = { nom: string; titre: string; champs: readonly Champ[]; lignes: readonly Record<string, Valeur>[] };

/** A data set in the format asked for; « ?variante=excel » is the CSV a French Excel opens by itself. */
export function repondreJeu(request: Request, { nom, titre, champs, lignes }: Table, format: FormatJeu) {
  if (format === "json") return repondreJson(request, lignes, `${nom}.json`);
  const entetes = champs.map((c) => c.name);
  if (format === "xlsx") {
    const cellules = lignes.map((ligne) => champs.map((c) => enCellule(ligne[c.name])));
    const types = champs.map((c) => c.type);
    return repondreRendu(request, rendre("tableur", titre.slice(0, 31), entetes, cellules, types), {
      type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      nom: `${nom}.xlsx`,
      pieceJointe: true,
    });
  }
  const excel = isExcel(request);
  const cellules = lignes.map((ligne) =>
    Object.fromEntries(
      champs.map((c) => [c.name, excel ? enCelluleExcel(c, ligne[c.name]) : enCellule(ligne[c.name])]),
    ),
  );
  return repondreCsv(request, renderCsv(entetes, cellules, { excel }), `${nom}.csv`);
}
