import { publicEdition } from "@/lib/appel/edition/queries";
import { introuvable, repondreFichier } from "@/lib/socle/dessin/repondre";
import { env } from "@/lib/socle/env";
import { renderCatalogue } from "@/lib/synthese/donnees/schema";

export async function GET(request: Request, { params }: RouteContext<"/[annee]/donnees/catalogue.jsonld">) {
  const edition = await publicEdition((await params).annee);
  if (!edition) return introuvable();
  const catalogue = renderCatalogue({
    origine: env().NEXTAUTH_URL,
    annee: edition.annee,
    conference: edition.intitule,
    region: edition.regionNom,
  });
  return repondreFichier(request, `${JSON.stringify(catalogue, null, 1)}\n`, {
    type: "application/ld+json; charset=utf-8",
    nom: `catalogue-${edition.annee}.jsonld`,
  });
}
