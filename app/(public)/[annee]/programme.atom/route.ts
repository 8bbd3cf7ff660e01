import { renderFil } from "@/lib/atelier/fil";
import { publicProgramme } from "@/lib/atelier/public";
import { introuvable, repondreFichier } from "@/lib/dessin/repondre";
import { publicEdition } from "@/lib/edition/queries";
import { env } from "@/lib/env";

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
