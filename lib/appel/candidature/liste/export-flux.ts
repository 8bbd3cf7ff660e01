import "server-only";
import { parcourir } from "@/db/curseur";
import type { Cellule } from "../../../synthese/donnees/csv.ts";
import type { listPourExport } from "./export.ts";
import { type colonnesDe, tableau } from "./export-colonnes.ts";

/** The lines of an export, a batch at a time, while they are read from the base. */
export async function* lireParLots(
  candidatures: ReturnType<typeof listPourExport>,
  colonnes: ReturnType<typeof colonnesDe>,
): AsyncGenerator<Cellule[][], void> {
  for await (const lot of parcourir(candidatures)) yield tableau(colonnes, lot).lignes;
}
