import { repondrePublication } from "../repondre.ts";

export const GET = async (request: Request, { params }: RouteContext<"/[annee]/synthese/[segment]/sources-pdf">) =>
  repondrePublication(request, await params, "sources");
