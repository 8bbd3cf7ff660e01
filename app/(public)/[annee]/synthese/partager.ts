import type { Metadata } from "next";
import { lienVers } from "@/lib/socle/courriel/lien";

/** Title, description and address of a page of the synthesis, as a search engine and who shares it read them. */
export function partager({
  titre,
  description,
  chemin,
  annee,
}: {
  titre: string;
  description: string;
  /** The one address of what the page shows. */
  chemin: string;
  annee: string | number;
}): Metadata {
  return {
    title: titre,
    description,
    alternates: { canonical: chemin },
    openGraph: {
      type: "article",
      locale: "fr_FR",
      siteName: `Conférence régionale de l’ESS ${annee}`,
      url: lienVers(chemin),
      title: titre,
      description,
    },
  };
}
