import { renderCsv } from "@/lib/donnees/csv";
import { publicEnonces } from "@/lib/donnees/queries";
import { introuvable, isExcel, repondreCsv } from "@/lib/donnees/reponse";
import { CHAMPS_ENONCE, ligneEnonce } from "@/lib/donnees/tables";
import { publicEdition } from "@/lib/edition/queries";

export async function GET(request: Request, { params }: RouteContext<"/[annee]/donnees/enonces.csv">) {
  const edition = await publicEdition((await params).annee);
  if (!edition) return introuvable();
  const lignes = (await publicEnonces(edition.id)).map((enonce) => {
    const ligne = ligneEnonce(enonce);
    return { ...ligne, liens: ligne.liens.map((l) => `${l.texte} <${l.url}>`) };
  });
  const corps = renderCsv(
    CHAMPS_ENONCE.map((c) => c.name),
    lignes,
    { excel: isExcel(request) },
  );
  return repondreCsv(request, corps, `enonces-${edition.annee}.csv`);
}
