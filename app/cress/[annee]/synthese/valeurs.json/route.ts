import { notFound } from "next/navigation";
import { findEditionInstruite } from "@/lib/appel/edition/queries";
import { requireActor } from "@/lib/socle/auth/current";
import { lireValeurs } from "@/lib/synthese/consolidation/valeurs-lues";

/** What the variables of an edition are worth, for who begins to write. */
export async function GET(_: Request, { params }: RouteContext<"/cress/[annee]/synthese/valeurs.json">) {
  const { annee } = await params;
  const actor = await requireActor(`/cress/${annee}/synthese`);
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) notFound();
  return Response.json(await lireValeurs(actor, edition.id), { headers: { "cache-control": "private, no-store" } });
}
