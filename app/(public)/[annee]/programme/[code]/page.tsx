import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { EnTete } from "@/app/_ui/en-tete";
import { Cadre } from "@/app/_ui/haut";
import { Transitions } from "@/app/_ui/marque";
import { Photos } from "@/app/_ui/photos";
import { CheminDesMots } from "@/app/_ui/tissage/chemin";
import { aUneAffiche, lienAffiche, lireAtelierPublic } from "@/lib/appel/atelier/affiche";
import type { AtelierDetaille } from "@/lib/appel/atelier/public";
import { commentVenir } from "@/lib/appel/atelier/venir";
import { phraseChangement } from "@/lib/appel/atelier/wording";
import { codeLabel, lienLabel } from "@/lib/appel/candidature/label";
import { NOM_ACCESSIBILITE, NOM_FORMAT, nommerPublics } from "@/lib/appel/candidature/questions/choix";
import { direIntervenant } from "@/lib/appel/candidature/wording";
import { lienLogo } from "@/lib/appel/structure/lien-logo";
import { publicPhotos } from "@/lib/recueil/photo/queries";
import { lieuEnMots } from "@/lib/socle/territoire/lieu";
import { nombre } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";
import { publicChemin } from "@/lib/synthese/publication/chemin";
import { Paragraphes } from "../../../_ui/paragraphes.tsx";
import { Quand } from "../../../_ui/quand.tsx";
import { DonneesEvenement } from "./donnees-evenement.tsx";
import { partage } from "./partage.ts";

async function lire(params: PageProps<"/[annee]/programme/[code]">["params"]) {
  const { annee, code } = await params;
  const lu = await lireAtelierPublic(annee, code);
  if (!lu) notFound();
  return lu;
}

export async function generateMetadata({ params }: PageProps<"/[annee]/programme/[code]">): Promise<Metadata> {
  const { annee, code } = await params;
  const lu = await lireAtelierPublic(annee, code);
  return {
    title: `Atelier ${code}, programme ${annee}`,
    openGraph: lu && partage(lu),
    description: `Atelier ${code} de la conférence régionale de l’économie sociale et solidaire ${annee} : date, lieu, organisateurs, et ce que la synthèse en a retenu.`,
  };
}

export default async function Page({ params }: PageProps<"/[annee]/programme/[code]">) {
  const { edition, atelier } = await lire(params);
  const [suivi, photos] = await Promise.all([
    publicChemin(edition.id, { atelier: atelier.code }),
    publicPhotos(edition.id, atelier.code),
  ]);
  const { annee } = edition;
  return (
    <Cadre annee={annee} courant="programme">
      <DonneesEvenement edition={edition} atelier={atelier} />
      <EnTete
        surtitre={
          <>
            <a href={`/${annee}/programme`}>Programme {annee}</a> · Atelier {atelier.code}
          </>
        }
        titre={atelier.intitule}
      >
        <Changement atelier={atelier} />
      </EnTete>
      <div className="grid gap-x-16 gap-y-8 lg:grid-cols-[1fr_19rem]">
        <Faits annee={annee} atelier={atelier} />
        <div className="flex flex-col gap-10 lg:order-first">
          <section aria-label="Présentation" className="lecture flex flex-col gap-3">
            {atelier.resume ? (
              <Paragraphes texte={atelier.resume} />
            ) : (
              <p className="text-sourdine">Les organisateurs n’ont pas donné de présentation de cet atelier.</p>
            )}
          </section>
          <Photos photos={photos} titre="En images" />
          {suivi && (
            <section aria-labelledby="retenu">
              <h2 id="retenu" className="pb-4">
                Ce que la synthèse en a retenu
              </h2>
              <CheminDesMots annee={annee} origine={{ atelier: atelier.code }} chemin={suivi.chemin} />
            </section>
          )}
        </div>
      </div>
    </Cadre>
  );
}

/** What changed since it was announced, for those who had noted it. */
function Changement({ atelier }: { atelier: AtelierDetaille }) {
  const phrase = phraseChangement(atelier);
  if (!phrase) return null;
  return <p className="max-w-2xl border-accent border-l-2 pl-4 font-semibold">{typographier(phrase)}</p>;
}

function Faits({ annee, atelier }: { annee: number; atelier: AtelierDetaille }) {
  const {
    code,
    date,
    lieu,
    modalite,
    participants,
    declarees,
    format,
    publicsCibles,
    publicAutre,
    intervenants,
    accessibilites,
    autres,
  } = atelier;
  const enAttente = atelier.etat === "reporte";
  return (
    <dl className="flex flex-col gap-4 self-start border-accent border-t-2 pt-4">
      <Fait nom="Quand">
        {enAttente ? "Nouvelle date à venir" : <Quand quand={atelier} />}
        {date && !enAttente && atelier.etat !== "annule" && (
          <a href={`/${annee}/programme/${code}.ics`} className="block min-h-6 text-petit">
            Ajouter à mon agenda (.ics)
          </a>
        )}
      </Fait>
      <Fait nom="Où">
        {lieu && modalite !== "visio" && <span className="block">{typographier(lieu)}</span>}
        {lieuEnMots(atelier)}
      </Fait>
      <Fait nom={atelier.organisateurs.length > 1 ? "Organisateurs" : "Organisateur"}>
        <ul>
          {atelier.organisateurs.map((nom) => (
            <li key={nom}>{typographier(nom)}</li>
          ))}
        </ul>
        {atelier.logos.length > 0 && (
          <ul className="flex flex-wrap gap-3 pt-2">
            {atelier.logos.map((logo) => (
              <li key={logo.id}>
                <img
                  src={lienLogo(logo.id, logo.logoId)}
                  alt={typographier(logo.alt)}
                  className="h-16 max-w-56 border border-filet bg-blanc object-contain p-1.5"
                />
              </li>
            ))}
          </ul>
        )}
      </Fait>
      <Fait nom={atelier.transitions.length > 1 ? "Transitions" : "Transition"}>
        <Transitions codes={atelier.transitions} />
      </Fait>
      {atelier.numeroLabel !== null && (
        <Fait nom="Label">
          <a href={lienLabel(annee, atelier.numeroLabel)} className="inline-block min-h-6">
            {codeLabel(annee, atelier.numeroLabel)}
          </a>
        </Fait>
      )}
      {aUneAffiche(atelier) && atelier.etat === "programme" && (
        <Fait nom="Affiche">
          <a href={lienAffiche(annee, code)} className="inline-block min-h-6">
            À imprimer, en A3 ou en A4 (PDF)
          </a>
        </Fait>
      )}
      {format && <Fait nom="Format">{NOM_FORMAT[format]}</Fait>}
      {(publicsCibles.length > 0 || publicAutre) && (
        <Fait nom="Pour">
          {nommerPublics({ publicsCibles, publicAutre })
            .map((nom, i) =>
              typographier(i > 0 && i < publicsCibles.length ? nom.slice(0, 1).toLowerCase() + nom.slice(1) : nom),
            )
            .join(", ")}
        </Fait>
      )}
      {intervenants.length > 0 && (
        <Fait nom="Avec">
          <ul>
            {intervenants.map((i, rang) => (
              <li key={rang}>{typographier(direIntervenant(i))}</li>
            ))}
          </ul>
        </Fait>
      )}
      {accessibilites.length > 0 && (
        <Fait nom="Accessibilité">
          <ul>
            {accessibilites.map((a) => (
              <li key={a}>{NOM_ACCESSIBILITE[a]}</li>
            ))}
          </ul>
        </Fait>
      )}
      <Venir atelier={atelier} />
      {(participants !== null || atelier.etat === "tenu") && (
        <Fait nom="Participations">
          {participants === null ? "Nombre non connu" : nombre(participants)}
          {declarees && ", nombre déclaré par les organisateurs"}
        </Fait>
      )}
      {autres.length > 0 && (
        <Fait nom={autres.length > 1 ? "Ses autres dates" : "Son autre date"}>
          <ul>
            {autres.map((a) => (
              <li key={a.code}>
                <a href={`/${annee}/programme/${a.code}`} className="inline-block min-h-6">
                  <Quand quand={a} />
                </a>
              </li>
            ))}
          </ul>
        </Fait>
      )}
    </dl>
  );
}

function Fait({ nom, children }: { nom: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-petit text-sourdine">{nom}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** How one registers or joins, as the organisers chose. */
function Venir({ atelier }: { atelier: Parameters<typeof commentVenir>[0] }) {
  const venir = commentVenir(atelier);
  if (!venir) return null;
  return (
    <Fait nom="Inscription">
      {venir.url ? (
        <a href={venir.url} className="inline-block min-h-6" rel="nofollow">
          {venir.mots}
        </a>
      ) : (
        typographier(venir.mots)
      )}
    </Fait>
  );
}
