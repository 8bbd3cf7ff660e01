import { renderSyntheseJson } from "@/lib/document/json";
import { introuvable, repondreJson } from "@/lib/donnees/reponse";
import { lirePublication } from "../lire.ts";

export async function GET(request: Request, { params }: RouteContext<"/[annee]/synthese/[version]/json">) {
  const { annee, version } = await params;
  const lu = await lirePublication(annee, version);
  if (!lu) return introuvable();
  const nom = `synthese-conference-ess-${annee}-${version}.json`;
  return repondreJson(request, renderSyntheseJson(lu.publication.arbre), nom, true);
}
