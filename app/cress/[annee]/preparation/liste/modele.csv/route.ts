import { repondreModele } from "@/lib/reprise/repondre-modele";

export const GET = async (request: Request, { params }: RouteContext<"/cress/[annee]/preparation/liste/modele.csv">) =>
  repondreModele(request, (await params).annee, "csv");
