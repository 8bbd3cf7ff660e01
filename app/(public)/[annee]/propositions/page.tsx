import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EnTete } from "@/app/_ui/en-tete";
import { Cadre } from "@/app/_ui/haut";
import { NomConference } from "@/app/_ui/numero";
import { Vide } from "@/app/_ui/vide";
import { publicEdition } from "@/lib/appel/edition/queries";
import { pluriel } from "@/lib/socle/typographie/nombre";
import {
  choixPropositions,
  filtrerPropositions,
  lienPropositions,
  lireFiltrePropositions,
} from "@/lib/synthese/reponse/filtre";
import { publicPropositionsRepondues } from "@/lib/synthese/reponse/propositions";
import { publicReponses } from "@/lib/synthese/reponse/queries";
import { FiltresPropositions } from "./filtres.tsx";
import { Proposition } from "./proposition.tsx";
import { TableDestinataires } from "./table.tsx";

export async function generateMetadata({ params }: PageProps<"/[annee]/propositions">): Promise<Metadata> {
  const { annee } = await params;
  return {
    title: `Propositions ${annee}`,
    description: `Ce que demandent les ateliers de la conférence régionale de l’ESS ${annee}, à qui, pour quand, et ce qui leur a été répondu.`,
  };
}

export default async function Page({ params, searchParams }: PageProps<"/[annee]/propositions">) {
  const edition = await publicEdition((await params).annee);
  if (!edition) notFound();
  const { annee } = edition;
  const [toutes, lues] = await Promise.all([publicPropositionsRepondues(edition.id), publicReponses(edition.id)]);
  const choix = choixPropositions(toutes);
  const filtre = lireFiltrePropositions(await searchParams, choix);
  const retenues = filtrerPropositions(toutes, filtre);
  const filtree = retenues.length < toutes.length;
  return (
    <Cadre annee={annee} courant="propositions">
      <EnTete surtitre={<NomConference edition={edition} />} titre="Le tableau des propositions">
        <p className="max-w-2xl">
          Ce que demandent les ateliers, à qui, pour quand. Chaque destinataire peut répondre ici ; chaque proposition
          mène aux ateliers d’où elle vient.
        </p>
      </EnTete>
      {toutes.length === 0 ? (
        <Vide titre="Aucune proposition n’est encore publiée.">
          <p>
            Les propositions paraissent ici avec la première version publiée de{" "}
            <a href={`/${annee}/synthese`}>la synthèse</a>.
          </p>
        </Vide>
      ) : (
        <>
          <TableDestinataires annee={annee} choix={choix} propositions={toutes} />
          <FiltresPropositions annee={annee} choix={choix} filtre={filtre} />
          <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-1 py-4">
            <p role="status" className="font-semibold">
              {pluriel(retenues.length, "proposition")}
              {filtree && ` sur ${toutes.length}`}
              {filtree && (
                <a
                  href={`/${annee}/propositions`}
                  className="ml-4 inline-flex min-h-11 items-center font-normal print:hidden"
                >
                  Tout revoir
                </a>
              )}
            </p>
            <p className="flex flex-wrap gap-x-5 text-petit print:hidden">
              {(["csv", "xlsx"] as const).map((format) => (
                <a
                  key={format}
                  href={lienPropositions(`/${annee}/donnees/propositions.${format}`, filtre)}
                  className="inline-flex min-h-11 items-center"
                >
                  {format === "csv" ? "Cette liste en CSV" : "Cette liste pour un tableur (XLSX)"}
                </a>
              ))}
            </p>
          </div>
          {retenues.length === 0 ? (
            <Vide titre="Aucune proposition ne correspond à ces choix.">
              <p>
                Enlevez-en un, ou <a href={`/${annee}/propositions`}>revoyez toutes les propositions</a>.
              </p>
            </Vide>
          ) : (
            <ol className="border-encre border-t">
              {retenues.map((p) => (
                <Proposition
                  key={p.code}
                  annee={annee}
                  proposition={p}
                  reponses={lues.filter((r) => r.code === p.code)}
                />
              ))}
            </ol>
          )}
        </>
      )}
    </Cadre>
  );
}
