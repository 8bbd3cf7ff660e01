import { tableau } from "@/lib/appel/candidature/liste/export-colonnes";
import { rendre } from "@/lib/socle/dessin/rendre";
import { repondreRendu } from "@/lib/socle/dessin/repondre";
import { lireExport } from "../exporter.ts";

export async function GET(request: Request, { params }: RouteContext<"/cress/[annee]/candidatures/export.xlsx">) {
  const { colonnes, candidatures, nom } = await lireExport(request, (await params).annee, "xlsx");
  const { entetes, lignes } = tableau(colonnes, await candidatures);
  return repondreRendu(request, rendre("tableur", "Candidatures", entetes, lignes), {
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    nom,
    pieceJointe: true,
    prive: true,
  });
}
