import { exporterJournal } from "@/lib/conduite/historique/exporter";
import { requireAdministrateur } from "@/lib/socle/auth/current";
import { repondre } from "../../../cress/[annee]/candidatures/exporter.ts";

export async function GET(request: Request) {
  const actor = await requireAdministrateur("/administration/journal");
  return repondre(
    exporterJournal(actor, "instance", request),
    "journal.csv",
    "text/csv; charset=utf-8; header=present",
  );
}
