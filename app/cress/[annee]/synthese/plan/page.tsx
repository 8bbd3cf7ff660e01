import Link from "next/link";
import { notFound } from "next/navigation";
import { ActionBouton } from "@/app/_ui/action-bouton";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { requireActor } from "@/lib/socle/auth/current";
import { REFUS } from "@/lib/socle/refus";
import { typographier } from "@/lib/socle/typographie/texte";
import { whyNotConsolider } from "@/lib/synthese/consolidation/rules";
import { findDepart } from "@/lib/synthese/suite/queries";
import { chapitresLibres, whyNotPartir } from "@/lib/synthese/suite/rules";
import { phraseCompte } from "@/lib/synthese/suite/wording";
import { annulerDepartAction } from "./actions.ts";
import { FormulaireDepart } from "./formulaire.tsx";
import { ChapitreDAvant } from "./plan-avant.tsx";

export default async function Page({ params }: PageProps<"/cress/[annee]/synthese/plan">) {
  const { annee } = await params;
  const actor = await requireActor(`/cress/${annee}/synthese/plan`);
  const depart = await findDepart(actor, annee);
  if (!depart) notFound();
  const { edition, plan, dernier } = depart;
  const libres = chapitresLibres(depart);
  const ferme = whyNotConsolider(actor, edition);
  const refus =
    ferme ??
    whyNotPartir(
      depart,
      libres.map((c) => c.transition),
    );
  const options = libres.flatMap(({ transition, libelle }) => {
    const avant = plan?.chapitres.find((c) => c.transition === transition);
    return avant
      ? [{ value: transition, label: typographier(libelle), aide: typographier(phraseCompte(avant.compte)) }]
      : [];
  });
  return (
    <>
      <EnTeteSalle
        titre={plan ? `Partir du plan de ${plan.annee}` : "Partir du plan d’une édition d’avant"}
        surtitre={<Link href={`/cress/${annee}/synthese`}>Synthèse {annee}</Link>}
      >
        {plan && (
          <p className="max-w-2xl">
            Un chapitre encore vide peut prendre les blocs et les groupes de {plan.annee}, avec leurs titres et leur
            ordre, sans aucun point. Ce que chacun contenait et ce qui a été répondu reste dit à côté.
          </p>
        )}
      </EnTeteSalle>
      {dernier && (
        <section aria-labelledby="dernier" className="flex max-w-2xl flex-col gap-3 pb-6">
          <h2 id="dernier">Déjà fait</h2>
          <p>{typographier(dernier.phrase)}</p>
          {!ferme && (
            <ActionBouton action={annulerDepartAction} input={{ gesteId: dernier.gesteId }} variante="secondaire">
              Annuler : revenir aux chapitres d’origine
            </ActionBouton>
          )}
        </section>
      )}
      {refus ? (
        <p className="max-w-2xl font-semibold">{REFUS[refus]}</p>
      ) : (
        plan && (
          <FormulaireDepart
            key={libres.map((c) => c.transition).join()}
            editionId={edition.id}
            avant={plan.annee}
            chapitres={options}
          />
        )
      )}
      {plan && (
        <section aria-labelledby="plan-avant" className="pt-8">
          <h2 id="plan-avant">Le plan de {plan.annee}</h2>
          {plan.chapitres.map((chapitre) => (
            <ChapitreDAvant key={chapitre.transition} chapitre={chapitre} annee={plan.annee} />
          ))}
        </section>
      )}
    </>
  );
}
