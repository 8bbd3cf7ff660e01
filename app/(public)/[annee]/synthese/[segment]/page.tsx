import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { lireLivre, lireVersion } from "../lire.ts";
import { Ouverture } from "../ouverture.tsx";
import { partager } from "../partager.ts";
import { PagePartie, partageDePartie } from "../partie.tsx";

/** A version (« v2 »), or a part of the last one (« ecologique », « sources »). */
export async function generateMetadata({ params }: PageProps<"/[annee]/synthese/[segment]">): Promise<Metadata> {
  const { annee, segment } = await params;
  const numero = lireVersion(segment);
  if (!numero) return partageDePartie(await lireLivre(annee, null), segment);
  return partager({
    titre: `Synthèse ${annee}, version ${numero}`,
    description: `La version ${numero} de la synthèse des ateliers de la conférence régionale de l’ESS ${annee}, telle qu’elle a été publiée.`,
    chemin: `/${annee}/synthese/v${numero}`,
    annee,
  });
}

export default async function Page({ params, searchParams }: PageProps<"/[annee]/synthese/[segment]">) {
  const { annee, segment } = await params;
  const version = lireVersion(segment) !== undefined;
  const livre = await lireLivre(annee, version ? segment : null);
  if (!livre) notFound();
  return version ? <Ouverture livre={livre} q={(await searchParams).q} /> : <PagePartie livre={livre} cle={segment} />;
}
