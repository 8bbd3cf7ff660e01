import { introuvable, repondreFichier } from "@/lib/socle/dessin/repondre";
import { tetesDePage } from "@/lib/synthese/document/tetes-de-page";
import { lireLivre } from "../../lire.ts";

/** What each printed sheet of a version says at its head. */
export async function GET(request: Request, { params }: RouteContext<"/[annee]/synthese/[segment]/impression.css">) {
  const { annee, segment } = await params;
  const livre = await lireLivre(annee, segment);
  if (!livre) return introuvable();
  return repondreFichier(request, tetesDePage(livre.document.parties), {
    type: "text/css; charset=utf-8",
    nom: "impression.css",
  });
}
