import { renderIcs } from "@/lib/atelier/ics";
import { publicAtelier } from "@/lib/atelier/public";
import { introuvable, repondreFichier } from "@/lib/donnees/reponse";
import { publicEdition } from "@/lib/edition/queries";
import { env } from "@/lib/env";

/** A12.ics: one atelier, unless its day is not known yet. */
export async function GET(request: Request, { params }: RouteContext<"/[annee]/programme/[code]/ics">) {
  const { annee, code } = await params;
  const edition = await publicEdition(annee);
  const atelier = edition && /^A[1-9]\d*$/.test(code) ? await publicAtelier(edition.id, code) : undefined;
  if (!edition || !atelier?.date) return introuvable();
  const corps = renderIcs([atelier], {
    annee: edition.annee,
    nom: `Atelier ${code}, ${edition.intitule}`,
    origine: env().NEXTAUTH_URL,
  });
  return repondreFichier(request, corps, { type: "text/calendar; charset=utf-8", nom: `atelier-${annee}-${code}.ics` });
}
