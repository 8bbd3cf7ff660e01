import { requireAdministrateur } from "@/lib/auth/current";
import { exporterJournal } from "@/lib/historique/exporter";
import { repondre } from "../../../cress/[annee]/candidatures/exporter.ts";

export async function GET(request: Request) {
  const actor = await requireAdministrateur("/administration/journal");
  return repondre(
    exporterJournal(actor, "instance", request),
    "journal.csv",
    "text/csv; charset=utf-8; header=present",
  );
}
