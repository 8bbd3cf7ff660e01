import { requireActor } from "@/lib/auth/current";
import { findRecepisse } from "@/lib/candidature/recepisse";
import { rendre } from "@/lib/dessin/rendre";
import { introuvable, repondreRendu } from "@/lib/dessin/repondre";
import { isUuid } from "@/lib/uuid";

/** What was handed in last, for those who organise it and for the CRESS. */
export async function GET(request: Request, { params }: RouteContext<"/espace/candidatures/[id]/recepisse.pdf">) {
  const { id } = await params;
  const actor = await requireActor(`/espace/candidatures/${id}/recepisse.pdf`);
  const recepisse = isUuid(id) ? await findRecepisse(actor, id) : undefined;
  if (!recepisse) return introuvable();
  return repondreRendu(request, rendre("recepisse", recepisse), {
    type: "application/pdf",
    prive: true,
    nom: `recepisse-candidature-${recepisse.annee}.pdf`,
  });
}
