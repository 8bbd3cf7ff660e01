import { requireActor } from "@/lib/auth/current";
import { now } from "@/lib/horloge/now";
import { lireTravailDuMembre } from "@/lib/publication/travail";
import { repondreTravail } from "@/lib/publication/travail-pdf";

export async function GET(request: Request, { params }: RouteContext<"/comite/[annee]/synthese/travail.pdf">) {
  const { annee } = await params;
  const actor = await requireActor(`/comite/${annee}/synthese/travail.pdf`);
  return repondreTravail(request, await lireTravailDuMembre(actor, annee, await now()));
}
