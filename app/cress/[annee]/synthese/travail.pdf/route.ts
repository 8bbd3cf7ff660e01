import { requireActor } from "@/lib/auth/current";
import { now } from "@/lib/horloge/now";
import { lireTravailInstruit } from "@/lib/publication/travail";
import { repondreTravail } from "@/lib/publication/travail-pdf";

export async function GET(request: Request, { params }: RouteContext<"/cress/[annee]/synthese/travail.pdf">) {
  const { annee } = await params;
  const actor = await requireActor(`/cress/${annee}/synthese/travail.pdf`);
  return repondreTravail(request, await lireTravailInstruit(actor, annee, await now()));
}
