import { publicEnonces } from "@/lib/donnees/queries";
import { introuvable, repondreJson } from "@/lib/donnees/reponse";
import { ligneEnonce } from "@/lib/donnees/tables";
import { publicEdition } from "@/lib/edition/queries";

export async function GET(request: Request, { params }: RouteContext<"/[annee]/donnees/enonces.json">) {
  const edition = await publicEdition((await params).annee);
  if (!edition) return introuvable();
  const enonces = await publicEnonces(edition.id);
  return repondreJson(request, enonces.map(ligneEnonce), `enonces-${edition.annee}.json`);
}
