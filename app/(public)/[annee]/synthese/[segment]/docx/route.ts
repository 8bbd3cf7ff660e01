import { repondrePublication } from "../repondre.ts";

export const GET = async (request: Request, { params }: RouteContext<"/[annee]/synthese/[segment]/docx">) =>
  repondrePublication(request, await params, "docx");
