import Link from "next/link";
import type { ReactNode } from "react";
import { NomConference } from "@/app/_ui/numero";
import type { DocumentVivant } from "@/lib/editorial/document";
import type { CleEditoriale } from "@/lib/editorial/parties";
import { typographier } from "@/lib/typographie/texte";
import { ChapitreDuLivre, EnjeuxDuLivre } from "./chapitre.tsx";
import { Logos } from "./logos.tsx";
import { Partie } from "./partie.tsx";

/** The pages of the document, from cover to back, each with the way to change it. */
export function Livre({
  lu,
  annee,
  ouverte,
  ecrit,
  moi,
}: {
  lu: DocumentVivant;
  annee: string;
  /** The part one is writing. */
  ouverte: CleEditoriale | null;
  /** Whether this reader may write now. */
  ecrit: boolean;
  moi: string;
}) {
  const { edition, arbre, parties, logos } = lu;
  const partie = (cle: CleEditoriale) => {
    const lue = parties.find((p) => p.cle === cle);
    return (
      lue && (
        <Partie
          key={cle}
          partie={lue}
          editorial={arbre.editorial}
          editionId={edition.id}
          adresse={`/cress/${annee}/document`}
          ouverte={ouverte === cle}
          ecrit={ecrit}
          moi={moi}
        />
      )
    );
  };
  return (
    <article className="flex min-w-0 max-w-[46rem] flex-col gap-12">
      <Feuille titre="Couverture" id="couverture">
        <p className="font-serif text-[1.8rem] leading-tight">{typographier(arbre.intitule)}</p>
        <p>
          <NomConference edition={{ numero: arbre.numeroEdition, annee: arbre.annee, regionNom: arbre.region }} />
        </p>
        <Logos editionId={edition.id} logos={logos} coOrganisateurs={arbre.coOrganisateurs} ecrit={ecrit} />
      </Feuille>
      {partie("remerciements")}
      <Feuille titre="Présentation de la conférence" id="presentation">
        {(["loi", "thematique", "organisation", "eco_responsabilite", "lancement"] as const).map(partie)}
      </Feuille>
      <Feuille titre="Données clés" id="donnees">
        {partie("structures")}
        <p>
          <Link href={`/${annee}/chiffres-cles`} className="inline-flex min-h-11 items-center">
            La liste des ateliers, la carte et les chiffres se calculent : les lire
          </Link>
        </p>
      </Feuille>
      <Feuille titre="Méthode" id="methode">
        {(["methode", "comite", "prealable"] as const).map(partie)}
      </Feuille>
      {arbre.chapitres.map((c) => (
        <ChapitreDuLivre key={c.transition} chapitre={c} annee={annee} />
      ))}
      <EnjeuxDuLivre arbre={arbre} annee={annee} />
      {partie("credits")}
      {partie("quatrieme")}
    </article>
  );
}

function Feuille({ titre, id, children }: { titre: string; id: string; children: ReactNode }) {
  return (
    <section aria-labelledby={`${id}-titre`} className="flex flex-col gap-6">
      <h2 id={`${id}-titre`} className="border-encre border-b pb-2">
        {titre}
      </h2>
      {children}
    </section>
  );
}
