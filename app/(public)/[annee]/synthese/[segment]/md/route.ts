import { repondrePublication } from "../repondre.ts";

export const GET = async (request: Request, { params }: RouteContext<"/[annee]/synthese/[segment]/md">) =>
  repondrePublication(request, await params, "md");
