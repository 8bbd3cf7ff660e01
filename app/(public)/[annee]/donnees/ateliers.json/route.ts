import { publicProgramme } from "@/lib/atelier/public";
import { introuvable, repondreJson } from "@/lib/donnees/reponse";
import { ligneAtelier } from "@/lib/donnees/tables";
import { publicEdition } from "@/lib/edition/queries";

export async function GET(request: Request, { params }: RouteContext<"/[annee]/donnees/ateliers.json">) {
  const edition = await publicEdition((await params).annee);
  if (!edition) return introuvable();
  const ateliers = await publicProgramme(edition.id);
  return repondreJson(request, ateliers.map(ligneAtelier), `ateliers-${edition.annee}.json`);
}
