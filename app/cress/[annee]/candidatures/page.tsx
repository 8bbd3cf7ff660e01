import Link from "next/link";
import { notFound } from "next/navigation";
import { LienBouton } from "@/app/_ui/bouton";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Pagination } from "@/app/_ui/pagination";
import { Vide } from "@/app/_ui/vide";
import { lienFiltre, lienListe, lireFiltre, parametresDe } from "@/lib/appel/candidature/liste/filtre";
import { listFiltrees, listInstructeurs, listReseaux, PAR_PAGE } from "@/lib/appel/candidature/liste/liste";
import { motsDuFiltre } from "@/lib/appel/candidature/liste/mots-filtre";
import { findEditionInstruite, listDepartements, listTransitions } from "@/lib/appel/edition/queries";
import { listVues } from "@/lib/conduite/vue/queries";
import { nomDeVue } from "@/lib/conduite/vue/wording";
import { requireActor } from "@/lib/socle/auth/current";
import { compacter } from "@/lib/socle/compact";
import { moisEntre } from "@/lib/socle/horloge/jours";
import { now } from "@/lib/socle/horloge/now";
import { pageDe } from "@/lib/socle/page";
import { jourLocal } from "@/lib/socle/typographie/dates";
import { Gardee } from "../../candidatures/gardee.tsx";
import { BarreVues } from "../vues/barre.tsx";
import { direLigne } from "./dire-ligne.ts";
import { Etats } from "./etats.tsx";
import { CompteFiltres, Filtres } from "./filtres.tsx";
import { Lignes } from "./lignes.tsx";
import { Selection } from "./selection.tsx";

export default async function Page({ params, searchParams }: PageProps<"/cress/[annee]/candidatures">) {
  const [{ annee }, recherche] = await Promise.all([params, searchParams]);
  const filtre = lireFiltre(recherche);
  const page = pageDe(recherche.page);
  const actor = await requireActor(lienFiltre(`/cress/${annee}/candidatures`, filtre, page));
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) notFound();
  const instant = await now();
  const [transitions, liste, departements, instructeurs, reseaux, vues] = await Promise.all([
    listTransitions(edition.id),
    listFiltrees(actor, edition.id, filtre, page),
    listDepartements(edition.regionCode),
    listInstructeurs(actor, edition.id),
    listReseaux(actor, edition.id),
    listVues(actor, edition.id, "candidatures", jourLocal(instant)),
  ]);
  const contexte = { departements, instructeurs };
  const { rows, retenues, total } = liste;
  return (
    <>
      <Gardee actor={actor} id={recherche.gardee} filtre={filtre} derniere />
      <EnTeteSalle titre="Candidatures" surtitre={<Link href={`/cress/${annee}`}>Édition {annee}</Link>}>
        <Etats annee={edition.annee} filtre={filtre} parEtat={liste.parEtat} deposees={liste.deposees} />
        <BarreVues
          annee={edition.annee}
          editionId={edition.id}
          liste="candidatures"
          requete={String(parametresDe(filtre))}
          proposition={nomDeVue(motsDuFiltre(filtre, contexte).map(({ mot }) => mot))}
          vues={vues}
        />
      </EnTeteSalle>
      <Filtres
        annee={edition.annee}
        filtre={filtre}
        contexte={contexte}
        transitions={transitions}
        mois={moisEntre(edition.dateDebut, edition.dateFin)}
        reseaux={reseaux}
      />
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2 py-4">
        <CompteFiltres annee={edition.annee} filtre={filtre} contexte={contexte} retenues={retenues} total={total} />
        {retenues > 0 && (
          <LienBouton variante="secondaire" href={lienFiltre(`/cress/${annee}/candidatures/export`, filtre)}>
            Exporter
          </LienBouton>
        )}
      </div>
      {rows.length > 0 ? (
        <Selection annee={edition.annee} instructeurs={instructeurs} filtre={filtre}>
          <Lignes lignes={compacter(rows.map((c) => direLigne(c, instant)))} filtre={filtre} annee={edition.annee} />
        </Selection>
      ) : retenues > 0 ? (
        <Vide titre="Cette page est vide.">
          <Link href={lienListe(edition.annee, filtre)}>Revenir à la première page</Link>
        </Vide>
      ) : (
        <Vide titre={total > 0 ? "Aucune candidature ne correspond." : "Aucune candidature ici."}>
          {total > 0 ? (
            <>
              Enlevez un mot ci-dessus, ou <Link href={lienListe(edition.annee)}>revoyez toutes les candidatures</Link>.
            </>
          ) : (
            "Elles arriveront dès le premier dépôt."
          )}
        </Vide>
      )}
      <Pagination page={page} total={retenues} parPage={PAR_PAGE} href={(p) => lienListe(edition.annee, filtre, p)} />
    </>
  );
}
