import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EnTete } from "@/app/_ui/en-tete";
import { exposants } from "@/app/_ui/exposants";
import { Cadre } from "@/app/_ui/haut";
import { NomConference } from "@/app/_ui/numero";
import { Vide } from "@/app/_ui/vide";
import { type Edition, publicEdition } from "@/lib/appel/edition/queries";
import { dateLongue } from "@/lib/socle/typographie/dates";
import { lireLivre } from "./lire.ts";
import { Ouverture } from "./ouverture.tsx";
import { partager } from "./partager.ts";

export async function generateMetadata({ params }: PageProps<"/[annee]/synthese">): Promise<Metadata> {
  const { annee } = await params;
  return partager({
    titre: `Synthèse ${annee}`,
    description: `La synthèse des ateliers de la conférence régionale de l’ESS ${annee} : chaque phrase mène aux mots des ateliers dont elle vient.`,
    chemin: `/${annee}/synthese`,
    annee,
  });
}

export default async function Page({ params, searchParams }: PageProps<"/[annee]/synthese">) {
  const { annee } = await params;
  const edition = await publicEdition(annee);
  if (!edition) notFound();
  const livre = await lireLivre(annee, null);
  return livre ? <Ouverture livre={livre} q={(await searchParams).q} /> : <PasEncore edition={edition} />;
}

function PasEncore({ edition }: { edition: Edition }) {
  return (
    <Cadre annee={edition.annee} courant="synthese">
      <EnTete surtitre={<NomConference edition={edition} />} titre="La synthèse des ateliers" />
      <div className="max-w-2xl">
        <Vide titre="La synthèse n’est pas encore publiée.">
          <p>
            Après chaque atelier, ses organisateurs remettent une fiche. Le comité partenarial les rassemble, et la
            synthèse paraîtra ici : chaque phrase y mènera aux mots des ateliers dont elle vient. L’événement de clôture
            est prévu le <time dateTime={edition.dateCloture}>{exposants(dateLongue(edition.dateCloture))}</time>.
          </p>
          <p className="pt-2">
            <a href={`/${edition.annee}/programme`}>Voir le programme des ateliers</a>
          </p>
        </Vide>
      </div>
    </Cadre>
  );
}
