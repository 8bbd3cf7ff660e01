import { lireFiltre } from "@/lib/appel/atelier/filtre";
import { renderIcs } from "@/lib/appel/atelier/ics";
import { publicProgramme } from "@/lib/appel/atelier/public";
import { listDepartements, publicEdition } from "@/lib/appel/edition/queries";
import { introuvable, repondreFichier } from "@/lib/socle/dessin/repondre";
import { env } from "@/lib/socle/env";

/** The programme as a calendar to subscribe to, with the same filters as the page. */
export async function GET(request: Request, { params }: RouteContext<"/[annee]/programme.ics">) {
  const edition = await publicEdition((await params).annee);
  if (!edition) return introuvable();
  const departements = await listDepartements(edition.regionCode);
  const demande = Object.fromEntries(new URL(request.url).searchParams);
  const ateliers = await publicProgramme(
    edition.id,
    lireFiltre(
      demande,
      departements.map((d) => d.code),
    ),
  );
  const corps = renderIcs(ateliers, {
    annee: edition.annee,
    nom: `${edition.intitule}, ateliers ${edition.annee}`,
    origine: env().NEXTAUTH_URL,
  });
  return repondreFichier(request, corps, {
    type: "text/calendar; charset=utf-8",
    nom: `programme-${edition.annee}.ics`,
  });
}
