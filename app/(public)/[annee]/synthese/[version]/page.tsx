import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { listPublications } from "@/lib/publication/queries";
import { Synthese } from "../synthese.tsx";
import { lirePublication } from "./lire.ts";

export async function generateMetadata({ params }: PageProps<"/[annee]/synthese/[version]">): Promise<Metadata> {
  const { annee, version } = await params;
  return {
    title: `Synthèse ${annee}, version ${version.slice(1)}`,
    description: `La version ${version.slice(1)} de la synthèse des ateliers de la conférence régionale de l’ESS ${annee}, telle qu’elle a été publiée.`,
  };
}

export default async function Page({ params }: PageProps<"/[annee]/synthese/[version]">) {
  const { annee, version } = await params;
  const lu = await lirePublication(annee, version);
  if (!lu) notFound();
  const versions = await listPublications(lu.edition.id);
  return <Synthese arbre={lu.publication.arbre} versions={versions} />;
}
