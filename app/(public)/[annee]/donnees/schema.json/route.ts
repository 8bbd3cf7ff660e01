import { publicEdition } from "@/lib/appel/edition/queries";
import { introuvable, repondreJson } from "@/lib/socle/dessin/repondre";
import { renderSchema } from "@/lib/synthese/donnees/schema";

export async function GET(request: Request, { params }: RouteContext<"/[annee]/donnees/schema.json">) {
  const edition = await publicEdition((await params).annee);
  if (!edition) return introuvable();
  return repondreJson(request, renderSchema(edition.annee), `schema-${edition.annee}.json`);
}
