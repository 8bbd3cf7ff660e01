import { findFeuillePresence } from "@/lib/recueil/kit/feuille-presence";
import { requireActor } from "@/lib/socle/auth/current";
import { rendre } from "@/lib/socle/dessin/rendre";
import { introuvable, repondreRendu } from "@/lib/socle/dessin/repondre";
import { now } from "@/lib/socle/horloge/now";
import { isUuid } from "@/lib/socle/uuid";

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
