import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EnTete } from "@/app/_ui/en-tete";
import { Cadre } from "@/app/_ui/haut";
import { NomConference } from "@/app/_ui/numero";
import { Pagination } from "@/app/_ui/pagination";
import { Vide } from "@/app/_ui/vide";
import { lienProgramme } from "@/lib/appel/atelier/filtre";
import { lireProgramme } from "@/lib/appel/atelier/programme";
import { listTransitions } from "@/lib/appel/edition/queries";
import { VueCalendrier } from "./calendrier.tsx";
import { VueCarte } from "./carte.tsx";
import { CompteFiltres, Filtres, Vues } from "./filtres.tsx";
import { VueListe } from "./liste.tsx";

const PAR_PAGE = 100;

export async function generateMetadata({ params }: PageProps<"/[annee]/programme">): Promise<Metadata> {
  const { annee } = await params;
  return {
    title: `Programme ${annee}`,
    description: `Les ateliers de la conférence régionale de l’économie sociale et solidaire ${annee} : dates, lieux, organisateurs.`,
  };
}

export default async function Page({ params, searchParams }: PageProps<"/[annee]/programme">) {
  const lu = await lireProgramme((await params).annee, await searchParams, PAR_PAGE);
  if (!lu) notFound();
  const { edition, departements, filtre, vue, page, ateliers, comptes } = lu;
  const { annee } = edition;
  const transitions = await listTransitions(edition.id);
  return (
    <Cadre annee={annee} courant="programme">
      <EnTete surtitre={<NomConference edition={edition} />} titre="Le programme des ateliers" />
      {comptes.total + comptes.retires === 0 ? (
        <Vide titre="Aucun atelier n’est encore annoncé.">
          <p>
            Chaque atelier labellisé paraît ici avec sa date, son lieu et ses organisateurs.{" "}
            <a href={`/${annee}/appel`}>L’appel dit comment en proposer un.</a>
          </p>
        </Vide>
      ) : (
        <>
          <Filtres
            edition={edition}
            transitions={transitions.map((t) => t.code)}
            departements={departements}
            filtre={filtre}
            vue={vue}
          />
          <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2 pt-6">
            <CompteFiltres annee={annee} departements={departements} filtre={filtre} vue={vue} comptes={comptes} />
            <Vues annee={annee} filtre={filtre} vue={vue} />
          </div>
          {comptes.lignes === 0 ? (
            <div className="pt-6">
              <Vide titre="Aucun atelier ne correspond à cette recherche.">
                <p>
                  Enlevez un mot ci-dessus, ou <a href={lienProgramme(annee, { vue })}>revoyez tout le programme</a>.
                </p>
              </Vide>
            </div>
          ) : vue === "calendrier" ? (
            <VueCalendrier annee={annee} ateliers={ateliers} />
          ) : vue === "carte" ? (
            <VueCarte annee={annee} ateliers={ateliers} departements={departements} filtre={filtre} />
          ) : (
            <VueListe annee={annee} ateliers={ateliers} />
          )}
          {page && (
            <Pagination
              page={page.rang}
              total={comptes.lignes}
              parPage={PAR_PAGE}
              href={(p) => lienProgramme(annee, { ...filtre, page: p })}
            />
          )}
        </>
      )}
    </Cadre>
  );
}
