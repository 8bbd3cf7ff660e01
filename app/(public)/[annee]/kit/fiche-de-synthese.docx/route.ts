import { modeleVierge } from "@/lib/depouillement/modele";
import { renderModeleDocx } from "@/lib/depouillement/modele-docx";
import { introuvable, repondreFichier } from "@/lib/donnees/reponse";
import { publicEdition } from "@/lib/edition/queries";

/** The fiche de synthèse to fill in a word processor, before anything is known of the atelier. */
export async function GET(request: Request, { params }: RouteContext<"/[annee]/kit/fiche-de-synthese.docx">) {
  const edition = await publicEdition((await params).annee);
  if (!edition) return introuvable();
  return repondreFichier(request, await renderModeleDocx(modeleVierge(edition)), {
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    nom: `fiche-de-synthese-${edition.annee}.docx`,
    pieceJointe: true,
  });
}
