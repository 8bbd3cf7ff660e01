import { chiffresDe } from "@/lib/chiffres/queries";
import { introuvable, repondreJson } from "@/lib/dessin/repondre";
import { publicEdition } from "@/lib/edition/queries";

export async function GET(request: Request, { params }: RouteContext<"/[annee]/donnees/chiffres.json">) {
  const edition = await publicEdition((await params).annee);
  if (!edition) return introuvable();
  return repondreJson(request, await chiffresDe(edition), `chiffres-${edition.annee}.json`);
}
