import { notFound } from "next/navigation";
import { findEditionInstruite } from "@/lib/appel/edition/queries";
import { exporterJournal } from "@/lib/conduite/historique/exporter";
import { requireActor } from "@/lib/socle/auth/current";
import { repondre } from "../../candidatures/exporter.ts";

export async function GET(request: Request, { params }: RouteContext<"/cress/[annee]/journal/export.csv">) {
  const { annee } = await params;
  const actor = await requireActor(`/cress/${annee}/journal`);
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) notFound();
  const corps = exporterJournal(actor, { editionId: edition.id }, request);
  return repondre(corps, `journal-${annee}.csv`, "text/csv; charset=utf-8; header=present");
}
