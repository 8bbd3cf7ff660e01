import { findFiche } from "@/lib/recueil/fiche/queries";
import { requireActor } from "@/lib/socle/auth/current";
import { introuvable, repondreFichier } from "@/lib/socle/dessin/repondre";
import { isUuid } from "@/lib/socle/uuid";
import { listRecus } from "@/lib/synthese/publication/recus";

/** With this, organisers check that their énoncés that were set aside entered the published version. */
export async function GET(request: Request, { params }: RouteContext<"/espace/fiches/[id]/recu.json">) {
  const { id } = await params;
  const actor = await requireActor(`/espace/fiches/${id}/recu.json`);
  const fiche = isUuid(id) ? await findFiche(actor, id) : undefined;
  if (!fiche) return introuvable();
  return repondreFichier(request, `${JSON.stringify(await listRecus(actor, id), null, 1)}\n`, {
    type: "application/json; charset=utf-8",
    nom: `recu-${fiche.code ?? "fiche"}.json`,
    prive: true,
    pieceJointe: true,
  });
}
