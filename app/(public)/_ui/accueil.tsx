import type { ReactNode } from "react";
import { LienBouton } from "@/app/_ui/bouton";
import { exposants } from "@/app/_ui/exposants";
import { NomConference } from "@/app/_ui/numero";
import { Tissage } from "@/app/_ui/tissage/tissage";
import { publicProchains } from "@/lib/appel/atelier/public";
import { whyNotDeposer } from "@/lib/appel/candidature/rules";
import { type Edition, listTransitions } from "@/lib/appel/edition/queries";
import { now } from "@/lib/socle/horloge/now";
import { dateLongue, jourLocal } from "@/lib/socle/typographie/dates";
import { accorder, nombre, pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";
import { chiffresDe } from "@/lib/synthese/chiffres/queries";
import type { Chiffres } from "@/lib/synthese/chiffres/types";
import { publicPublication } from "@/lib/synthese/version/queries";
import { CalendrierEdition } from "./calendrier-edition.tsx";
import { Grands } from "./grands.tsx";
import { LigneAtelier } from "./ligne-atelier.tsx";
import { Paragraphes } from "./paragraphes.tsx";
import { moisTitre } from "./quand.tsx";
import { Questions } from "./questions.tsx";

const PROCHAINS = 5;

/** The home of one edition: what it is, the call, the next ateliers, the figures, the synthesis. */
export async function Accueil({ edition }: { edition: Edition }) {
  const instant = await now();
  const jour = jourLocal(instant);
  const [prochains, chiffres, transitions, publication] = await Promise.all([
    publicProchains(edition.id, jour, PROCHAINS),
    chiffresDe(edition),
    listTransitions(edition.id),
    publicPublication(edition.id, "derniere"),
  ]);
  const { annee } = edition;
  return (
    <>
      <div className="grid gap-x-16 gap-y-6 lg:grid-cols-[1fr_20rem]">
        <div className="flex flex-col gap-4 lg:col-span-2">
          <p className="text-petit text-sourdine">
            <NomConference edition={edition} />
          </p>
          <h1 className="max-w-4xl text-[clamp(2rem,1.3rem+3vw,3.25rem)]">{typographier(edition.intitule)}</h1>
        </div>
        <Entree edition={edition} refus={whyNotDeposer(edition, instant)} jour={jour} derniere={publication} />
        <div className="lecture flex flex-col gap-3 lg:col-start-1 lg:row-start-2">
          <Paragraphes texte={edition.presentation} />
        </div>
      </div>
      <div className="pt-12">
        <CalendrierEdition edition={edition} jour={jour} />
      </div>
      <Partie
        id="questions"
        titre={`${transitions.length === 4 ? "Quatre" : transitions.length} transitions, autant de questions`}
      >
        <Questions
          transitions={transitions}
          lien={(code) =>
            publication
              ? { href: `/${annee}/synthese/${code}`, texte: "Ce que la synthèse en dit" }
              : { href: `/${annee}/programme?transition=${code}`, texte: "Ses ateliers" }
          }
        />
      </Partie>
      {publication && (
        <div className="mt-14">
          <Tissage arbre={publication.arbre} base={`/${annee}/synthese`} />
        </div>
      )}
      {prochains.length > 0 && (
        <Partie id="prochains" titre="Les prochains ateliers">
          <Prochains annee={annee} prochains={prochains} />
        </Partie>
      )}
      {chiffres.ateliers > 0 && (
        <Partie id="chiffres" titre="En chiffres">
          <Grands grands={grands(chiffres)} />
          <Suite href={`/${annee}/chiffres-cles`}>Tous les chiffres, et les ateliers qu’ils comptent</Suite>
        </Partie>
      )}
    </>
  );
}

/** What there is to do today: apply, come, or read. */
function Entree({
  edition,
  refus,
  jour,
  derniere,
}: {
  edition: Edition;
  refus: ReturnType<typeof whyNotDeposer>;
  jour: string;
  derniere?: { numero: number; publieeAt: Date };
}) {
  const { annee, dateOuvertureAppel, dateClotureAppel, dateFin, dateCloture } = edition;
  const cadre = (titre: string, texte: ReactNode, action: ReactNode) => (
    <div className="flex flex-col items-start gap-3 self-start border-accent border-t-2 pt-4 lg:col-start-2 lg:row-start-2">
      <h2>{titre}</h2>
      <p>{texte}</p>
      {action}
    </div>
  );
  if (derniere) {
    const publiee = jourLocal(derniere.publieeAt);
    return cadre(
      "La synthèse est publiée",
      <>
        Version {derniere.numero}, <time dateTime={publiee}>{exposants(dateLongue(publiee))}</time>. Chaque phrase mène
        aux mots des ateliers dont elle vient.
      </>,
      <LienBouton href={`/${annee}/synthese`}>Lire la synthèse</LienBouton>,
    );
  }
  if (refus === "appel_pas_ouvert")
    return cadre(
      "L’appel va s’ouvrir",
      <>
        Vous pourrez proposer un atelier à partir du{" "}
        <time dateTime={dateOuvertureAppel}>{exposants(dateLongue(dateOuvertureAppel))}</time>.
      </>,
      <LienBouton href={`/${annee}/appel`}>Lire l’appel</LienBouton>,
    );
  if (refus === null)
    return cadre(
      "L’appel est ouvert",
      <>
        Proposez un atelier jusqu’au <time dateTime={dateClotureAppel}>{exposants(dateLongue(dateClotureAppel))}</time>{" "}
        inclus.
      </>,
      <>
        <LienBouton href={`/espace/candidatures/nouvelle?edition=${annee}`}>Proposer un atelier</LienBouton>
        <a href={`/${annee}/appel`} className="inline-flex min-h-11 items-center">
          Lire l’appel
        </a>
      </>,
    );
  if (jour <= dateFin)
    return cadre(
      "Les ateliers ont lieu",
      <>
        Jusqu’au <time dateTime={dateFin}>{exposants(dateLongue(dateFin))}</time>, dans la région et en visio.
      </>,
      <LienBouton href={`/${annee}/programme`}>Voir le programme</LienBouton>,
    );
  return cadre(
    "La synthèse se prépare",
    <>
      Les organisateurs remettent leurs fiches. La clôture est prévue le{" "}
      <time dateTime={dateCloture}>{exposants(dateLongue(dateCloture))}</time>.
    </>,
    <LienBouton href={`/${annee}/programme`}>Voir le programme</LienBouton>,
  );
}

function Prochains({ annee, prochains }: { annee: number; prochains: Awaited<ReturnType<typeof publicProchains>> }) {
  let mois = "";
  return (
    <>
      <ul>
        {prochains.flatMap((a) => {
          const entete = a.mois === mois ? [] : [<Mois key={a.mois} mois={a.mois} />];
          mois = a.mois;
          return [...entete, <LigneAtelier key={a.code} annee={annee} atelier={a} />];
        })}
      </ul>
      <Suite href={`/${annee}/programme`}>Tout le programme</Suite>
    </>
  );
}

const Mois = ({ mois }: { mois: string }) => (
  <li className="border-filet border-b pt-4 pb-1 font-semibold text-petit text-sourdine">{moisTitre(mois)}</li>
);

export function Partie({ id, titre, children }: { id: string; titre: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-14">
      <h2 id={id} className="pb-4 text-[1.5rem]">
        {titre}
      </h2>
      {children}
    </section>
  );
}

function Suite({ href, children }: { href: string; children: ReactNode }) {
  return (
    <p className="pt-3">
      <a href={href} className="inline-flex min-h-11 items-center">
        {children}
      </a>
    </p>
  );
}

function grands({ ateliers, candidatures, participations, base, parDepartement, mediane }: Chiffres) {
  const territoires = Object.entries(parDepartement).filter(([code]) => !/^[a-z]/.test(code));
  const couverts = territoires.filter(([, n]) => n > 0).length;
  const presences = [
    {
      valeur: nombre(participations),
      nom: accorder(participations, "participation"),
      detail: `${accorder(participations, "connue")} pour ${pluriel(base, "atelier")}`,
    },
    {
      valeur: nombre(mediane ?? 0),
      nom: "participations en médiane",
      detail: "la moitié des ateliers en ont réuni autant ou moins",
    },
  ];
  return [
    {
      valeur: nombre(ateliers),
      nom: accorder(ateliers, "atelier"),
      detail: `${accorder(ateliers, "issu")} de ${pluriel(candidatures, "candidature")}`,
    },
    ...(base > 0 ? presences : []),
    {
      valeur: nombre(couverts),
      nom: accorder(couverts, "département"),
      detail: `sur les ${territoires.length} de la région`,
    },
  ];
}
