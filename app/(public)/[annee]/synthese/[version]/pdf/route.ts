import { renderSynthesePdf } from "@/lib/document/pdf/synthese";
import { introuvable, repondreFichier } from "@/lib/donnees/reponse";
import { lirePublication } from "../lire.ts";

export async function GET(request: Request, { params }: RouteContext<"/[annee]/synthese/[version]/pdf">) {
  const { annee, version } = await params;
  const lu = await lirePublication(annee, version);
  if (!lu) return introuvable();
  return repondreFichier(request, new Uint8Array(renderSynthesePdf(lu.publication.arbre)), {
    type: "application/pdf",
    nom: `synthese-conference-ess-${annee}-${version}.pdf`,
    fige: true,
  });
}
