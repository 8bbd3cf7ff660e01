import Link from "next/link";
import { notFound } from "next/navigation";
import { ActionBouton } from "@/app/_ui/action-bouton";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Vide } from "@/app/_ui/vide";
import { findEditionInstruite } from "@/lib/appel/edition/queries";
import { requireActor } from "@/lib/socle/auth/current";
import { typographier } from "@/lib/socle/typographie/texte";
import { listDiffusion } from "@/lib/synthese/diffusion/queries";
import { retirerDiffusionAction } from "./actions.ts";
import { InscrireDiffusion } from "./inscrire.tsx";

export default async function Page({ params }: PageProps<"/cress/[annee]/diffusion">) {
  const { annee } = await params;
  const actor = await requireActor(`/cress/${annee}/diffusion`);
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) notFound();
  const inscrits = await listDiffusion(actor);
  return (
    <div className="flex flex-col gap-8">
      <EnTeteSalle titre="Liste de diffusion" surtitre={<Link href={`/cress/${annee}`}>Édition {annee}</Link>}>
        <p className="max-w-2xl">
          Les organismes que la CRESS prévient à chaque publication de la synthèse, en plus des organisateurs : Cotech,
          DLA, partenaires. La liste sert à toutes les éditions ; retirer un organisme efface son adresse.
        </p>
      </EnTeteSalle>
      {inscrits.length === 0 ? (
        <Vide titre="Personne n’est encore dans la liste.">Ajoutez un organisme ci-dessous.</Vide>
      ) : (
        <ul className="max-w-2xl" aria-label="Organismes prévenus">
          {inscrits.map((d) => (
            <li key={d.id} className="flex flex-wrap items-baseline justify-between gap-x-4 border-filet border-b py-3">
              <span className="min-w-0 break-words">
                <strong>{typographier(d.nom)}</strong>
                <span className="block text-petit text-sourdine">{d.courriel}</span>
              </span>
              <ActionBouton
                action={retirerDiffusionAction}
                input={{ editionId: edition.id, diffusionId: d.id }}
                variante="discret"
              >
                Retirer<span className="sr-only"> {d.nom}</span>
              </ActionBouton>
            </li>
          ))}
        </ul>
      )}
      <section aria-labelledby="ajouter" className="flex flex-col gap-4">
        <h2 id="ajouter">Ajouter un organisme</h2>
        <InscrireDiffusion editionId={edition.id} />
      </section>
    </div>
  );
}
