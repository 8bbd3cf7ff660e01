import { requireActor } from "@/lib/auth/current";
import { findModele } from "@/lib/depouillement/modele-fiche";
import { renderModelePdf } from "@/lib/depouillement/modele-pdf";
import { introuvable, repondreFichier } from "@/lib/donnees/reponse";
import { isUuid } from "@/lib/uuid";

/** The fiche to print and fill by hand, with what is already known of its ateliers. */
export async function GET(request: Request, { params }: RouteContext<"/espace/fiches/[id]/modele.pdf">) {
  const { id } = await params;
  const actor = await requireActor(`/espace/fiches/${id}/modele.pdf`);
  const trouve = isUuid(id) ? await findModele(actor, id) : undefined;
  if (!trouve) return introuvable();
  return repondreFichier(request, renderModelePdf(trouve.modele, trouve.date), {
    type: "application/pdf",
    prive: true,
    nom: `${trouve.nom}.pdf`,
  });
}
