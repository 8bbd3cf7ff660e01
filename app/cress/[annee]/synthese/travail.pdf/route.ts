import { requireActor } from "@/lib/socle/auth/current";
import { now } from "@/lib/socle/horloge/now";
import { lireTravailInstruit } from "@/lib/synthese/publication/travail";
import { repondreTravail } from "@/lib/synthese/publication/travail-pdf";

export async function GET(request: Request, { params }: RouteContext<"/cress/[annee]/synthese/travail.pdf">) {
  const { annee } = await params;
  const actor = await requireActor(`/cress/${annee}/synthese/travail.pdf`);
  return repondreTravail(request, await lireTravailInstruit(actor, annee, await now()));
}
