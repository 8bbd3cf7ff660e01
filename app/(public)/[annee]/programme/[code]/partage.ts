import type { Metadata } from "next";
import { aUneAffiche, lienImage, type lireAtelierPublic } from "@/lib/appel/atelier/affiche";
import { IMAGE } from "@/lib/appel/atelier/image-sociale";
import { phraseChangement } from "@/lib/appel/atelier/wording";
import { lienVers } from "@/lib/socle/courriel/lien";
import { lieuEnMots } from "@/lib/socle/territoire/lieu";
import { dateAtelier } from "@/lib/socle/typographie/dates";
import { typographier } from "@/lib/socle/typographie/texte";

type Lu = NonNullable<Awaited<ReturnType<typeof lireAtelierPublic>>>;

/** What a link to the atelier shows where it is shared; without a picture once it is put off or cancelled. */
export function partage({ edition, atelier }: Lu): Metadata["openGraph"] {
  const titre = typographier(atelier.intitule);
  const quand = `${dateAtelier(atelier)} · ${lieuEnMots(atelier)}`;
  return {
    type: "website",
    locale: "fr_FR",
    siteName: `Conférence régionale de l’ESS ${edition.annee}`,
    url: lienVers(`/${edition.annee}/programme/${atelier.code}`),
    title: titre,
    description: typographier(phraseChangement(atelier) ?? quand),
    images: aUneAffiche(atelier)
      ? {
          url: lienVers(lienImage(edition.annee, atelier.code)),
          type: "image/png",
          width: IMAGE.largeur,
          height: IMAGE.hauteur,
          alt: typographier(
            `Atelier de la conférence régionale de l’ESS ${edition.annee} : « ${atelier.intitule} », ${quand}, organisé par ${atelier.organisateurs.join(", ")}.`,
          ),
        }
      : undefined,
  };
}
