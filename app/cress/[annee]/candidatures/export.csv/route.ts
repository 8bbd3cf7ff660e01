import { lireParLots } from "@/lib/appel/candidature/liste/export-flux";
import { csvEnFlux } from "@/lib/synthese/donnees/flux";
import { lireExport, repondre } from "../exporter.ts";

export async function GET(request: Request, { params }: RouteContext<"/cress/[annee]/candidatures/export.csv">) {
  const { colonnes, candidatures, nom, excel } = await lireExport(request, (await params).annee, "csv");
  const corps = csvEnFlux(
    colonnes.map((c) => c.nom),
    lireParLots(candidatures, colonnes),
    { excel },
  );
  return repondre(corps, nom, "text/csv; charset=utf-8; header=present");
}
