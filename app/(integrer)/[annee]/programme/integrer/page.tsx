import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Pagination } from "@/app/_ui/pagination";
import { VueListe } from "@/app/(public)/[annee]/programme/liste";
import { lienProgramme, lireFiltre, lirePage } from "@/lib/atelier/filtre";
import { publicComptes, publicProgramme } from "@/lib/atelier/public";
import { listDepartements, publicEdition } from "@/lib/edition/queries";
import { pluriel } from "@/lib/typographie/nombre";
import { typographier } from "@/lib/typographie/texte";

const PAR_PAGE = 20;

export const metadata: Metadata = { title: "Programme à intégrer", robots: { index: false } };

/** The programme as a part of somebody else's page: the same filters as the programme, no menu, links that open apart. */
export default async function Page({ params, searchParams }: PageProps<"/[annee]/programme/integrer">) {
  const edition = await publicEdition((await params).annee);
  if (!edition) notFound();
  const recherche = await searchParams;
  const departements = await listDepartements(edition.regionCode);
  const filtre = lireFiltre(
    recherche,
    departements.map((d) => d.code),
  );
  const rang = lirePage(recherche);
  const [ateliers, comptes] = await Promise.all([
    publicProgramme(edition.id, filtre, { rang, taille: PAR_PAGE }),
    publicComptes(edition.id, filtre),
  ]);
  const { annee } = edition;
  const integrer = (page: number) =>
    lienProgramme(annee, { ...filtre, page }).replace(`/${annee}/programme`, `/${annee}/programme/integrer`);
  return (
    <main id="contenu" tabIndex={-1} className="grille py-4">
      <h1 className="text-[1.25rem]">{typographier(`${edition.intitule} : le programme des ateliers`)}</h1>
      <p className="pt-2 text-petit">
        {comptes.retenus === 0 ? "Aucun atelier pour l’instant." : `${pluriel(comptes.retenus, "atelier")}.`}{" "}
        <a href={lienProgramme(annee, filtre)} target="_blank" rel="noopener">
          Tout le programme, ses filtres et sa carte
        </a>{" "}
        (les liens s’ouvrent dans un nouvel onglet)
      </p>
      <VueListe annee={annee} ateliers={ateliers} ailleurs />
      <Pagination page={rang} total={comptes.lignes} parPage={PAR_PAGE} href={integrer} />
    </main>
  );
}
