import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { lireLivre } from "../../lire.ts";
import { PagePartie, partageDePartie } from "../../partie.tsx";

export async function generateMetadata({
  params,
}: PageProps<"/[annee]/synthese/[segment]/[partie]">): Promise<Metadata> {
  const { annee, segment, partie } = await params;
  return partageDePartie(await lireLivre(annee, segment), partie);
}

/** A part of a version that stays at its address. */
export default async function Page({ params }: PageProps<"/[annee]/synthese/[segment]/[partie]">) {
  const { annee, segment, partie } = await params;
  const livre = await lireLivre(annee, segment);
  if (!livre) notFound();
  return <PagePartie livre={livre} cle={partie} />;
}
