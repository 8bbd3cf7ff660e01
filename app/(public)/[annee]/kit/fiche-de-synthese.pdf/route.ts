import { modeleVierge } from "@/lib/depouillement/modele";
import { renderModelePdf } from "@/lib/depouillement/modele-pdf";
import { introuvable, repondreFichier } from "@/lib/donnees/reponse";
import { publicEdition } from "@/lib/edition/queries";
import { now } from "@/lib/horloge/now";

/** The same fiche to print and fill by hand. */
export async function GET(request: Request, { params }: RouteContext<"/[annee]/kit/fiche-de-synthese.pdf">) {
  const edition = await publicEdition((await params).annee);
  if (!edition) return introuvable();
  return repondreFichier(request, renderModelePdf(modeleVierge(edition), await now()), {
    type: "application/pdf",
    nom: `fiche-de-synthese-${edition.annee}.pdf`,
  });
}
