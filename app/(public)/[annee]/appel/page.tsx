import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LienBouton } from "@/app/_ui/bouton";
import { EnTete } from "@/app/_ui/en-tete";
import { exposants } from "@/app/_ui/exposants";
import { Cadre } from "@/app/_ui/haut";
import { NomConference } from "@/app/_ui/numero";
import { whyNotDeposer } from "@/lib/appel/candidature/rules";
import { etapesAppel, PRECISION_ELIGIBLES } from "@/lib/appel/edition/appel";
import { type Edition, listTransitions, publicEdition } from "@/lib/appel/edition/queries";
import { NOM_CATEGORIE } from "@/lib/appel/structure/categories";
import { publicKit } from "@/lib/recueil/kit/queries";
import { now } from "@/lib/socle/horloge/now";
import { dateLongue, jourLocal } from "@/lib/socle/typographie/dates";
import { typographier } from "@/lib/socle/typographie/texte";
import { Partie } from "../../_ui/accueil.tsx";
import { CalendrierEdition } from "../../_ui/calendrier-edition.tsx";
import { Paragraphes } from "../../_ui/paragraphes.tsx";
import { Questions } from "../../_ui/questions.tsx";
import { Kit } from "./kit.tsx";

export async function generateMetadata({ params }: PageProps<"/[annee]/appel">): Promise<Metadata> {
  const { annee } = await params;
  return {
    title: `L’appel ${annee}`,
    description: `Proposer un atelier à la conférence régionale de l’ESS ${annee} : les transitions et leur question, qui peut candidater, le calendrier, le kit.`,
  };
}

export default async function Page({ params }: PageProps<"/[annee]/appel">) {
  const edition = await publicEdition((await params).annee);
  if (!edition) notFound();
  const [transitions, documents, instant] = await Promise.all([
    listTransitions(edition.id),
    publicKit(edition.id),
    now(),
  ]);
  const jour = jourLocal(instant);
  return (
    <Cadre annee={edition.annee} courant="appel">
      <EnTete surtitre={<NomConference edition={edition} />} titre="L’appel à proposer des ateliers" />
      <div className="grid gap-x-16 gap-y-8 lg:grid-cols-[1fr_20rem]">
        <div className="lecture flex flex-col gap-3">
          <p className="font-semibold text-[1.3rem] leading-snug">{typographier(edition.intitule)}</p>
          <Paragraphes texte={edition.presentation} />
          <p>{typographier(`À l’initiative de : ${edition.coOrganisateurs.join(", ")}.`)}</p>
        </div>
        <Situation edition={edition} refus={whyNotDeposer(edition, instant)} />
      </div>
      <Partie id="transitions" titre="Les transitions et leur question">
        <Questions transitions={transitions} />
      </Partie>
      <Partie id="calendrier" titre="Le calendrier">
        <CalendrierEdition edition={edition} jour={jour} />
        {edition.dateWebinaire && (
          <p className="pt-6">
            Un webinaire d’information pour les structures intéressées :{" "}
            <time dateTime={edition.dateWebinaire}>{exposants(dateLongue(edition.dateWebinaire))}</time>.
          </p>
        )}
      </Partie>
      <Partie id="qui" titre="Qui peut proposer un atelier">
        <ul className="grid list-disc gap-x-12 gap-y-1 pl-5 md:grid-cols-2">
          {edition.categories.map((c) => (
            <li key={c}>{NOM_CATEGORIE[c]}</li>
          ))}
        </ul>
        <p className="max-w-2xl pt-3 text-petit text-sourdine">{typographier(PRECISION_ELIGIBLES)}</p>
      </Partie>
      <Partie id="comment" titre="Comment cela se passe">
        <Etapes edition={edition} />
      </Partie>
      {documents.length > 0 && (
        <Partie id="kit" titre="Le kit d’informations">
          <Kit annee={edition.annee} documents={documents} />
        </Partie>
      )}
    </Cadre>
  );
}

function Situation({ edition, refus }: { edition: Edition; refus: ReturnType<typeof whyNotDeposer> }) {
  const { annee, dateOuvertureAppel, dateClotureAppel } = edition;
  const ouvert = refus === null;
  const avenir = refus === "appel_pas_ouvert";
  const date = avenir ? dateOuvertureAppel : dateClotureAppel;
  return (
    <div className="flex flex-col items-start gap-3 self-start border-accent border-t-2 pt-4">
      <h2>{ouvert ? "L’appel est ouvert" : avenir ? "L’appel n’est pas encore ouvert" : "L’appel est clos"}</h2>
      <p>
        {ouvert ? "Candidatez jusqu’au " : avenir ? "Il ouvrira le " : "Depuis le "}
        <time dateTime={date}>{exposants(dateLongue(date))}</time>
        {ouvert ? ", 23 h 59." : "."}
      </p>
      {ouvert ? (
        <>
          <LienBouton href={`/espace/candidatures/nouvelle?edition=${annee}`}>Proposer un atelier</LienBouton>
          <p className="text-petit text-sourdine">
            Votre brouillon s’enregistre tout seul : vous pouvez le reprendre plus tard, ou à plusieurs.
          </p>
        </>
      ) : (
        <a href={`/${annee}/programme`} className="inline-flex min-h-11 items-center">
          Voir les ateliers labellisés
        </a>
      )}
    </div>
  );
}

function Etapes({ edition }: { edition: Parameters<typeof etapesAppel>[0] }) {
  return (
    <ol className="flex max-w-3xl list-decimal flex-col gap-2 pl-6 marker:font-bold marker:text-accent">
      {etapesAppel(edition).map((e) => (
        <li key={e} className="pl-2">
          {typographier(e)}
        </li>
      ))}
    </ol>
  );
}
