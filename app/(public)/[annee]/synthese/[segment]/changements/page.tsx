import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EnTete } from "@/app/_ui/en-tete";
import { Cadre } from "@/app/_ui/haut";
import { Changements } from "@/app/_ui/publication/changements";
import { listDepartements } from "@/lib/appel/edition/queries";
import { typographier } from "@/lib/socle/typographie/texte";
import { comparer } from "@/lib/synthese/publication/difference";
import { publicPublication } from "@/lib/synthese/version/queries";
import { lirePublication } from "../../lire.ts";

type Props = PageProps<"/[annee]/synthese/[segment]/changements">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { annee, segment: version } = await params;
  return {
    title: `Ce que change la version ${version.slice(1)} de la synthèse ${annee}`,
    description: "Points nouveaux, reformulés, retirés ou déplacés, enjeux et chiffres, d’une version à la suivante.",
  };
}

/** What a version changes, in its words; the first one changes nothing. */
export default async function Page({ params }: Props) {
  const { annee, segment: version } = await params;
  const lu = await lirePublication(annee, version);
  const avant = lu && (await publicPublication(lu.edition.id, lu.publication.numero - 1));
  if (!lu || !avant) notFound();
  const { publication, edition } = lu;
  const departements = await listDepartements(edition.regionCode);
  return (
    <Cadre annee={edition.annee} courant="synthese">
      <EnTete
        surtitre={
          <a href={`/${annee}/synthese/${version}`}>
            Synthèse {annee}, version {publication.numero}
          </a>
        }
        titre="Ce que cette version change"
      />
      <div className="flex max-w-3xl flex-col gap-4">
        {publication.note && <p className="text-grand">{typographier(publication.note)}</p>}
        <Changements
          avant={avant.arbre}
          apres={publication.arbre}
          difference={comparer(avant.arbre, publication.arbre)}
          departements={new Map(departements.map((d) => [d.code, d.nom]))}
        />
        <p>
          <a href={`/${annee}/synthese/v${avant.numero}`}>Lire la version {avant.numero}</a>
        </p>
      </div>
    </Cadre>
  );
}
