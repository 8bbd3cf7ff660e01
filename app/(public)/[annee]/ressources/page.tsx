import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DocumentKitLu } from "@/app/_ui/document-kit";
import { EnTete } from "@/app/_ui/en-tete";
import { Cadre } from "@/app/_ui/haut";
import { NomConference } from "@/app/_ui/numero";
import { publicEdition } from "@/lib/appel/edition/queries";
import { adresseKit } from "@/lib/recueil/kit/documents";
import { publicKit } from "@/lib/recueil/kit/queries";
import { documentRessources } from "@/lib/recueil/kit/ressources";

export async function generateMetadata({ params }: PageProps<"/[annee]/ressources">): Promise<Metadata> {
  return {
    title: `Fiche ressources ${(await params).annee}`,
    description:
      "Animer un atelier de co-construction, en garder les mots, organiser un événement éco-responsable : méthodes, demi-journée type, listes à cocher.",
  };
}

export default async function Page({ params }: PageProps<"/[annee]/ressources">) {
  const edition = await publicEdition((await params).annee);
  if (!edition) notFound();
  const kit = await publicKit(edition.id);
  const imprimable = kit.find((d) => d.cle === "ressources")?.version?.fichiers.some((f) => f.format === "pdf");
  return (
    <Cadre annee={edition.annee} courant="appel">
      <EnTete surtitre={<NomConference edition={edition} />} titre="Fiche ressources">
        <p className="flex flex-wrap gap-x-6">
          <a href={`/${edition.annee}/appel#kit`} className="inline-flex min-h-11 items-center">
            Le kit d’informations
          </a>
          {imprimable && (
            <a href={adresseKit(edition.annee, "ressources", "pdf")} className="inline-flex min-h-11 items-center">
              À imprimer (PDF)
            </a>
          )}
        </p>
      </EnTete>
      <DocumentKitLu document={documentRessources(edition.delaiRestitution)} />
    </Cadre>
  );
}
