import { repondreModele } from "@/lib/conduite/reprise/repondre-modele";

export const GET = async (request: Request, { params }: RouteContext<"/cress/[annee]/preparation/liste/modele.xlsx">) =>
  repondreModele(request, (await params).annee, "xlsx");
