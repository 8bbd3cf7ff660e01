import { rendre } from "@/lib/document/rendre";
import { repondreRendu } from "@/lib/donnees/reponse";
import { lireExport } from "../exporter.ts";

export async function GET(request: Request, { params }: RouteContext<"/cress/[annee]/candidatures/export.xlsx">) {
  const { entetes, lignes, nom } = await lireExport(request, (await params).annee, "xlsx");
  return repondreRendu(request, rendre("tableur", "Candidatures", entetes, lignes), {
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    nom,
    pieceJointe: true,
    prive: true,
  });
}
