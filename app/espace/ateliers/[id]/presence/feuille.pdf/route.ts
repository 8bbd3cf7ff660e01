import { requireActor } from "@/lib/auth/current";
import { rendre } from "@/lib/dessin/rendre";
import { introuvable, repondreRendu } from "@/lib/dessin/repondre";
import { now } from "@/lib/horloge/now";
import { findFeuillePresence } from "@/lib/kit/feuille-presence";
import { isUuid } from "@/lib/uuid";

/** The sheet to sign: `?vierge` leaves out who checked in already. */
export async function GET(request: Request, { params }: RouteContext<"/espace/ateliers/[id]/presence/feuille.pdf">) {
  const { id } = await params;
  const actor = await requireActor(`/espace/ateliers/${id}/presence/feuille.pdf`);
  const vierge = new URL(request.url).searchParams.has("vierge");
  const trouvee = isUuid(id) ? await findFeuillePresence(actor, id, vierge) : undefined;
  if (!trouvee) return introuvable();
  return repondreRendu(request, rendre("feuille", trouvee.feuille, await now()), {
    type: "application/pdf",
    prive: true,
    nom: `feuille-de-presence-${trouvee.code}.pdf`,
  });
}
