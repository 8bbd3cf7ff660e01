import { introuvable, repondreJson } from "@/lib/dessin/repondre";
import { renderSchema } from "@/lib/donnees/schema";
import { publicEdition } from "@/lib/edition/queries";

export async function GET(request: Request, { params }: RouteContext<"/[annee]/donnees/schema.json">) {
  const edition = await publicEdition((await params).annee);
  if (!edition) return introuvable();
  return repondreJson(request, renderSchema(edition.annee), `schema-${edition.annee}.json`);
}
