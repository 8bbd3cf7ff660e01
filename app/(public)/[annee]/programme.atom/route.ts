import { renderFil } from "@/lib/appel/atelier/fil";
import { publicProgramme } from "@/lib/appel/atelier/public";
import { publicEdition } from "@/lib/appel/edition/queries";
import { introuvable, repondreFichier } from "@/lib/socle/dessin/repondre";
import { env } from "@/lib/socle/env";

/** The programme as a feed to follow: what was announced, put off, cancelled, the latest first. */
export async function GET(request: Request, { params }: RouteContext<"/[annee]/programme.atom">) {
  const edition = await publicEdition((await params).annee);
  if (!edition) return introuvable();
  const corps = renderFil(await publicProgramme(edition.id), {
    annee: edition.annee,
    nom: `${edition.intitule}, ateliers ${edition.annee}`,
    origine: env().NEXTAUTH_URL,
    depuis: new Date(edition.dateDebut),
  });
  return repondreFichier(request, corps, {
    type: "application/atom+xml; charset=utf-8",
    nom: `programme-${edition.annee}.atom`,
  });
}
