import { repondrePublication } from "../repondre.ts";

export const GET = async (request: Request, { params }: RouteContext<"/[annee]/synthese/[segment]/json">) =>
  repondrePublication(request, await params, "json");
