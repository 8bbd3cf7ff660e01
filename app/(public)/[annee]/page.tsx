import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Cadre } from "@/app/_ui/haut";
import { publicEdition } from "@/lib/appel/edition/queries";
import { Accueil } from "../_ui/accueil.tsx";

export async function generateMetadata({ params }: PageProps<"/[annee]">): Promise<Metadata> {
  const { annee } = await params;
  return {
    title: `Conférence régionale ${annee}`,
    description: `La conférence régionale de l’économie sociale et solidaire ${annee} : l’appel, les ateliers, les chiffres, la synthèse.`,
  };
}

export default async function Page({ params }: PageProps<"/[annee]">) {
  const edition = await publicEdition((await params).annee);
  if (!edition) notFound();
  return (
    <Cadre annee={edition.annee} courant="edition">
      <Accueil edition={edition} />
    </Cadre>
  );
}
