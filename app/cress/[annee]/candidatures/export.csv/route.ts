import { renderCsv } from "@/lib/donnees/csv";
import { lireExport, repondre } from "../exporter.ts";

export async function GET(request: Request, { params }: RouteContext<"/cress/[annee]/candidatures/export.csv">) {
  const { entetes, lignes, nom, excel } = await lireExport(request, (await params).annee, "csv");
  const parEntete = lignes.map((ligne) => Object.fromEntries(entetes.map((e, i) => [e, ligne[i] ?? null])));
  return repondre(renderCsv(entetes, parEntete, { excel }), nom, "text/csv; charset=utf-8; header=present");
}
