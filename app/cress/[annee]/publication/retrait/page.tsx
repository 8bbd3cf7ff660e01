import Link from "next/link";
import { notFound } from "next/navigation";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { requireActor } from "@/lib/auth/current";
import { findEditionInstruite } from "@/lib/edition/queries";
import { Retrait } from "./retrait.tsx";

/** Masks a name in what is published: asked by the person, done by the CRESS. */
export default async function Page({ params }: PageProps<"/cress/[annee]/publication/retrait">) {
  const { annee } = await params;
  const edition = await findEditionInstruite(await requireActor(`/cress/${annee}/publication/retrait`), annee);
  if (!edition) notFound();
  return (
    <div className="flex max-w-3xl flex-col gap-8">
      <EnTeteSalle
        titre="Masquer un nom"
        surtitre={<Link href={`/cress/${annee}/publication`}>Publication {annee}</Link>}
      >
        <p>
          Une personne peut demander que son nom ne soit plus lu. Il est masqué dans toutes les versions de la synthèse,
          dans leurs fichiers et dans les textes dont la suivante sera faite ; les anciens fichiers sont détruits.
          Chaque version dit, avec la date, qu’un nom y a été masqué, sans dire lequel.
        </p>
      </EnTeteSalle>
      <Retrait id={edition.id} retour={`/cress/${annee}/publication`} />
    </div>
  );
}
