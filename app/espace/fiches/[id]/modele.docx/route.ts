import { requireActor } from "@/lib/auth/current";
import { rendre } from "@/lib/dessin/rendre";
import { introuvable, repondreRendu } from "@/lib/dessin/repondre";
import { findModele } from "@/lib/kit/modele-fiche";
import { isUuid } from "@/lib/uuid";

/** The fiche to fill in a word processor, with what is already known of its ateliers. */
export async function GET(request: Request, { params }: RouteContext<"/espace/fiches/[id]/modele.docx">) {
  const { id } = await params;
  const actor = await requireActor(`/espace/fiches/${id}/modele.docx`);
  const trouve = isUuid(id) ? await findModele(actor, id) : undefined;
  if (!trouve) return introuvable();
  return repondreRendu(request, rendre("modeleDocx", trouve.modele), {
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    prive: true,
    nom: `${trouve.nom}.docx`,
    pieceJointe: true,
  });
}
