import { publicAffiche } from "@/lib/appel/atelier/affiche";
import { rendre } from "@/lib/socle/dessin/rendre";
import { introuvable, repondreRendu } from "@/lib/socle/dessin/repondre";

/** A12.png: what a link to the atelier shows where it is shared. */
export async function GET(request: Request, { params }: RouteContext<"/[annee]/programme/[code]/image">) {
  const { annee, code } = await params;
  const affiche = await publicAffiche(annee, code);
  if (!affiche) return introuvable();
  return repondreRendu(request, rendre("image", affiche), {
    type: "image/png",
    nom: `atelier-${annee}-${code}.png`,
  });
}
