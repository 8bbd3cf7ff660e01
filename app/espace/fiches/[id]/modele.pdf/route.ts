import { requireActor } from "@/lib/auth/current";
import { rendre } from "@/lib/dessin/rendre";
import { introuvable, repondreRendu } from "@/lib/dessin/repondre";
import { findModele } from "@/lib/kit/modele-fiche";
import { isUuid } from "@/lib/uuid";

/** The fiche to print and fill by hand, with what is already known of its ateliers. */
export async function GET(request: Request, { params }: RouteContext<"/espace/fiches/[id]/modele.pdf">) {
  const { id } = await params;
  const actor = await requireActor(`/espace/fiches/${id}/modele.pdf`);
  const trouve = isUuid(id) ? await findModele(actor, id) : undefined;
  if (!trouve) return introuvable();
  return repondreRendu(request, rendre("modele", trouve.modele, trouve.date), {
    type: "application/pdf",
    prive: true,
    nom: `${trouve.nom}.pdf`,
  });
}
