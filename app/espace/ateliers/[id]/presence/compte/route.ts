import { whyNotArriver } from "@/lib/recueil/emargement/ouverture";
import { findEmargement } from "@/lib/recueil/emargement/queries";
import { voitLesNoms } from "@/lib/recueil/emargement/rules";
import { requireActor } from "@/lib/socle/auth/current";
import { introuvable } from "@/lib/socle/dessin/repondre";
import { now } from "@/lib/socle/horloge/now";
import { isUuid } from "@/lib/socle/uuid";

/** How many have checked in, for the page shown in the room: a number, and nobody's name. */
export async function GET(_request: Request, { params }: RouteContext<"/espace/ateliers/[id]/presence/compte">) {
  const { id } = await params;
  const actor = await requireActor(`/espace/ateliers/${id}/presence/projeter`);
  const e = isUuid(id) ? await findEmargement(actor, id) : undefined;
  if (!e || !voitLesNoms(actor, e)) return introuvable();
  return Response.json(
    { arrivees: e.arrivees, ouvert: whyNotArriver(e, await now()) === null },
    { headers: { "cache-control": "no-store" } },
  );
}
