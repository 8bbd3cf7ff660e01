import { repondrePublication } from "../repondre.ts";

export const GET = async (request: Request, { params }: RouteContext<"/[annee]/synthese/[version]/json">) =>
  repondrePublication(request, await params, "json");
