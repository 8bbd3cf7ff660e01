import { requireActor } from "@/lib/socle/auth/current";
import { now } from "@/lib/socle/horloge/now";
import { lireTravailDuMembre } from "@/lib/synthese/publication/travail";
import { repondreTravail } from "@/lib/synthese/publication/travail-pdf";

export async function GET(request: Request, { params }: RouteContext<"/comite/[annee]/synthese/travail.pdf">) {
  const { annee } = await params;
  const actor = await requireActor(`/comite/${annee}/synthese/travail.pdf`);
  return repondreTravail(request, await lireTravailDuMembre(actor, annee, await now()));
}
