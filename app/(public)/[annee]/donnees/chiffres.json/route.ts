import { publicEdition } from "@/lib/appel/edition/queries";
import { introuvable, repondreJson } from "@/lib/socle/dessin/repondre";
import { chiffresDe } from "@/lib/synthese/chiffres/queries";

export async function GET(request: Request, { params }: RouteContext<"/[annee]/donnees/chiffres.json">) {
  const edition = await publicEdition((await params).annee);
  if (!edition) return introuvable();
  return repondreJson(request, await chiffresDe(edition), `chiffres-${edition.annee}.json`);
}
