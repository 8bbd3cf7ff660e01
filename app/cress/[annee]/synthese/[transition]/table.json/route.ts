import { notFound } from "next/navigation";
import { requireActor } from "@/lib/socle/auth/current";
import { ecrireEntiere } from "@/lib/synthese/tri/entiere";

/** The whole chapter, for the table that has begun to show it. */
export async function GET(_: Request, { params }: RouteContext<"/cress/[annee]/synthese/[transition]/table.json">) {
  const { annee, transition } = await params;
  const actor = await requireActor(`/cress/${annee}/synthese/${transition}`);
  const entiere = await ecrireEntiere(actor, annee, transition);
  if (!entiere) notFound();
  return new Response(entiere, {
    headers: { "content-type": "application/json", "cache-control": "private, no-store" },
  });
}
