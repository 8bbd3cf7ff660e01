import { renderFeuillePdf } from "@/lib/document/pdf/feuille";
import { repondreFichier } from "@/lib/donnees/reponse";
import { feuilleVierge } from "@/lib/emargement/feuille-presence";
import { now } from "@/lib/horloge/now";

/** A blank sheet for any atelier. */
export const GET = async (request: Request) =>
  repondreFichier(request, renderFeuillePdf(feuilleVierge(), await now()), {
    type: "application/pdf",
    nom: "feuille-de-presence.pdf",
  });
