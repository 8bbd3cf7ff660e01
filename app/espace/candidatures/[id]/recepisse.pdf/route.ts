import { findRecepisse } from "@/lib/appel/candidature/depot/recepisse";
import { requireActor } from "@/lib/socle/auth/current";
import { rendre } from "@/lib/socle/dessin/rendre";
import { introuvable, repondreRendu } from "@/lib/socle/dessin/repondre";
import { isUuid } from "@/lib/socle/uuid";

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
