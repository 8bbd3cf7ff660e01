import Link from "next/link";
import { notFound } from "next/navigation";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Journal } from "@/app/_ui/journal";
import { findEditionInstruite } from "@/lib/appel/edition/queries";
import { whyNotRegler } from "@/lib/appel/edition/rules";
import { findRubriquesRemplies } from "@/lib/recueil/rubriques/queries";
import { requireActor } from "@/lib/socle/auth/current";
import { listEvenementsEdition } from "@/lib/socle/journal/queries";
import { REFUS } from "@/lib/socle/refus";
import { FormulaireRubriques } from "./formulaire.tsx";

export default async function Page({ params }: PageProps<"/cress/[annee]/rubriques">) {
  const { annee } = await params;
  const actor = await requireActor(`/cress/${annee}/rubriques`);
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) notFound();
  const refus = whyNotRegler(actor, edition, edition.versionReglages);
  const [remplies, evenements] = await Promise.all([
    findRubriquesRemplies(actor, edition.id),
    listEvenementsEdition(actor, edition.id),
  ]);
  if (!remplies) notFound();
  const { rubriques, reponses } = remplies;
  return (
    <div className="flex flex-col gap-10">
      <EnTeteSalle titre="Rubriques de la fiche" surtitre={<Link href={`/cress/${annee}`}>Édition {annee}</Link>}>
        <p className="max-w-2xl text-sourdine">
          Ce que la fiche de synthèse demande aux organisateurs de cette édition : les mots, l’ordre, ce qui est
          obligatoire, et ce que vous ajoutez. Ce que vous demandez de plus vaut pour les fiches remises ensuite. Le
          modèle du kit garde ses mots jusqu’à <Link href={`/cress/${annee}/kit`}>sa prochaine version</Link>.
        </p>
      </EnTeteSalle>
      {refus ? (
        <p>{REFUS[refus]}</p>
      ) : (
        <FormulaireRubriques
          id={edition.id}
          version={edition.versionReglages}
          reponses={reponses}
          saisie={{
            rubriques: rubriques.map((r) => ({
              ...r,
              minimum: r.minimum === null ? "" : String(r.minimum),
              maximum: r.maximum === null ? "" : String(r.maximum),
            })),
          }}
        />
      )}
      <Journal evenements={evenements.filter((e) => e.type === "modifier_rubriques")} />
    </div>
  );
}
