import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Pagination } from "@/app/_ui/pagination";
import { VueListe } from "@/app/(public)/[annee]/programme/liste";
import { lienProgramme } from "@/lib/appel/atelier/filtre";
import { lireProgramme } from "@/lib/appel/atelier/programme";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";

const PAR_PAGE = 20;

export const metadata: Metadata = { title: "Programme à intégrer", robots: { index: false } };

/** The programme as a part of somebody else's page: the same filters as the programme, no menu, links that open apart. */
export default async function Page({ params, searchParams }: PageProps<"/[annee]/programme/integrer">) {
  const lu = await lireProgramme((await params).annee, await searchParams, PAR_PAGE, "liste");
  if (!lu) notFound();
  const { filtre, page, ateliers, comptes } = lu;
  const { annee, intitule } = lu.edition;
  const integrer = (rang: number) =>
    lienProgramme(annee, { ...filtre, page: rang }).replace(`/${annee}/programme`, `/${annee}/programme/integrer`);
  return (
    <main id="contenu" tabIndex={-1} className="grille py-4">
      <h1 className="text-[1.25rem]">{typographier(`${intitule} : le programme des ateliers`)}</h1>
      <p className="pt-2 text-petit">
        {comptes.retenus === 0 ? "Aucun atelier pour l’instant." : `${pluriel(comptes.retenus, "atelier")}.`}{" "}
        <a href={lienProgramme(annee, filtre)} target="_blank" rel="noopener">
          Tout le programme, ses filtres et sa carte
        </a>{" "}
        (les liens s’ouvrent dans un nouvel onglet)
      </p>
      <VueListe annee={annee} ateliers={ateliers} ailleurs />
      <Pagination page={page?.rang ?? 1} total={comptes.lignes} parPage={PAR_PAGE} href={integrer} />
    </main>
  );
}
