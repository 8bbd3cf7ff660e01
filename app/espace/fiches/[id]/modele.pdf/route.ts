import { findModele } from "@/lib/recueil/kit/modele-fiche";
import { requireActor } from "@/lib/socle/auth/current";
import { rendre } from "@/lib/socle/dessin/rendre";
import { introuvable, repondreRendu } from "@/lib/socle/dessin/repondre";
import { isUuid } from "@/lib/socle/uuid";

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
