import Link from "next/link";
import { notFound } from "next/navigation";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Etiquette } from "@/app/_ui/etiquette";
import { findEditionInstruite } from "@/lib/appel/edition/queries";
import { requireActor } from "@/lib/socle/auth/current";
import { listModeles } from "@/lib/socle/courriel/modeles";
import { NOM_COURRIEL } from "@/lib/socle/courriel/mots-type";
import { TYPES_COURRIEL } from "@/lib/socle/courriel/types";

/** Every type of mail, and which have words of the CRESS. */
export default async function Page({ params }: PageProps<"/cress/[annee]/courriels/modeles">) {
  const { annee } = await params;
  const actor = await requireActor(`/cress/${annee}/courriels/modeles`);
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) notFound();
  const modeles = await listModeles(actor, edition.id);
  const types = TYPES_COURRIEL.toSorted((a, b) => NOM_COURRIEL[a].localeCompare(NOM_COURRIEL[b], "fr"));
  return (
    <div className="flex flex-col gap-8">
      <EnTeteSalle
        titre="Modèles de courriels"
        surtitre={<Link href={`/cress/${annee}/courriels`}>Courriels de l’édition {annee}</Link>}
      >
        <p className="max-w-2xl">
          Ce que disent les courriels de cette édition. Vos mots remplacent les nôtres ; le texte d’origine se reprend
          quand vous voulez. Un courriel déjà écrit ne change pas.
        </p>
      </EnTeteSalle>
      <ul className="max-w-3xl">
        {types.map((type) => (
          <li key={type} className="flex flex-wrap items-center gap-x-3 border-filet border-b">
            <Link href={`/cress/${annee}/courriels/modeles/${type}`} className="inline-flex min-h-11 items-center">
              {NOM_COURRIEL[type]}
            </Link>
            {modeles.has(type) && <Etiquette ton="attente">Vos mots</Etiquette>}
          </li>
        ))}
      </ul>
    </div>
  );
}
