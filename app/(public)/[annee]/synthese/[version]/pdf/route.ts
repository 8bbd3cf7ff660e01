import { repondrePublication } from "../repondre.ts";

export const GET = async (request: Request, { params }: RouteContext<"/[annee]/synthese/[version]/pdf">) =>
  repondrePublication(request, await params, "pdf");
