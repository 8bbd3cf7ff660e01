import { lireAtelierPublic } from "@/lib/appel/atelier/affiche";
import { renderIcs } from "@/lib/appel/atelier/ics";
import { introuvable, repondreFichier } from "@/lib/socle/dessin/repondre";
import { env } from "@/lib/socle/env";

/** A12.ics: one atelier, unless its day is not known yet. */
export async function GET(request: Request, { params }: RouteContext<"/[annee]/programme/[code]/ics">) {
  const { annee, code } = await params;
  const lu = await lireAtelierPublic(annee, code);
  if (!lu?.atelier.date) return introuvable();
  const { edition, atelier } = lu;
  const corps = renderIcs([atelier], {
    annee: edition.annee,
    nom: `Atelier ${code}, ${edition.intitule}`,
    origine: env().NEXTAUTH_URL,
  });
  return repondreFichier(request, corps, { type: "text/calendar; charset=utf-8", nom: `atelier-${annee}-${code}.ics` });
}
