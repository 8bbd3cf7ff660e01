import { repondreModele } from "@/lib/conduite/reprise/repondre-modele";

export const GET = async (request: Request, { params }: RouteContext<"/cress/[annee]/preparation/liste/modele.csv">) =>
  repondreModele(request, (await params).annee, "csv");
