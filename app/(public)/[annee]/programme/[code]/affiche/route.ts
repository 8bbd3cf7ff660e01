import { publicAffiche } from "@/lib/appel/atelier/affiche";
import { rendre } from "@/lib/socle/dessin/rendre";
import { introuvable, repondreRendu } from "@/lib/socle/dessin/repondre";

/** A12.pdf: the poster of today, while the atelier is to be held or was. */
export async function GET(request: Request, { params }: RouteContext<"/[annee]/programme/[code]/affiche">) {
  const { annee, code } = await params;
  const affiche = await publicAffiche(annee, code);
  if (!affiche) return introuvable();
  return repondreRendu(request, rendre("affiche", affiche), {
    type: "application/pdf",
    nom: `affiche-${annee}-${code}.pdf`,
  });
}
