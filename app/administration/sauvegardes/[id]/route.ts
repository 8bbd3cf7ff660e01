import { emporterSauvegarde } from "@/lib/conduite/memoire/emporter";
import { requireAdministrateur } from "@/lib/socle/auth/current";
import { introuvable } from "@/lib/socle/dessin/repondre";
import { now } from "@/lib/socle/horloge/now";

/** The encrypted file of a backup: taken away, it has left the machine. */
export async function GET(_request: Request, { params }: RouteContext<"/administration/sauvegardes/[id]">) {
  const { id } = await params;
  const actor = await requireAdministrateur(`/administration/sauvegardes/${id}`);
  const lu = await emporterSauvegarde(actor, id, await now());
  if (!lu) return introuvable();
  if ("motif" in lu)
    return new Response(lu.motif, { status: 503, headers: { "content-type": "text/plain; charset=utf-8" } });
  return new Response(lu.flux, {
    headers: {
      "content-type": "application/octet-stream",
      "content-length": String(lu.taille),
      "content-disposition": `attachment; filename="${lu.nom}"`,
      "cache-control": "private, no-store",
    },
  });
}
