import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/current";
import { lireEntiere } from "@/lib/tri/entiere";

/** The whole chapter, for the table that has begun to show it. */
export async function GET(_: Request, { params }: RouteContext<"/cress/[annee]/synthese/[transition]/table.json">) {
  const { annee, transition } = await params;
  const actor = await requireActor(`/cress/${annee}/synthese/${transition}`);
  const entiere = await lireEntiere(actor, annee, transition);
  if (!entiere) notFound();
  return Response.json(entiere, { headers: { "cache-control": "private, no-store" } });
}
