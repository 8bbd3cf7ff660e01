import { publicProgramme } from "@/lib/atelier/public";
import { renderCsv } from "@/lib/donnees/csv";
import { introuvable, isExcel, repondreCsv } from "@/lib/donnees/reponse";
import { CHAMPS_ATELIER, ligneAtelier } from "@/lib/donnees/tables";
import { publicEdition } from "@/lib/edition/queries";

export async function GET(request: Request, { params }: RouteContext<"/[annee]/donnees/ateliers.csv">) {
  const edition = await publicEdition((await params).annee);
  if (!edition) return introuvable();
  const lignes = (await publicProgramme(edition.id)).map(ligneAtelier);
  const corps = renderCsv(
    CHAMPS_ATELIER.map((c) => c.name),
    lignes,
    { excel: isExcel(request) },
  );
  return repondreCsv(request, corps, `ateliers-${edition.annee}.csv`);
}
