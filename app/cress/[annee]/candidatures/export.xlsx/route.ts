import { renderXlsx } from "@/lib/donnees/tableur";
import { lireExport, repondre } from "../exporter.ts";

export async function GET(request: Request, { params }: RouteContext<"/cress/[annee]/candidatures/export.xlsx">) {
  const { entetes, lignes, nom } = await lireExport(request, (await params).annee, "xlsx");
  const corps = new Uint8Array(await renderXlsx("Candidatures", entetes, lignes));
  return repondre(corps, nom, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
}
