import { requireActor } from "@/lib/auth/current";
import { introuvable } from "@/lib/dessin/repondre";
import { whyNotArriver } from "@/lib/emargement/ouverture";
import { findEmargement } from "@/lib/emargement/queries";
import { voitLesNoms } from "@/lib/emargement/rules";
import { now } from "@/lib/horloge/now";
import { isUuid } from "@/lib/uuid";

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
