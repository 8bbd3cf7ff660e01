import Link from "next/link";
import { notFound } from "next/navigation";
import { ActionBouton } from "@/app/_ui/action-bouton";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Phrase } from "@/app/_ui/phrase";
import { requireActor } from "@/lib/socle/auth/current";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { whyNotConsolider } from "@/lib/synthese/consolidation/rules";
import { findRelecture } from "@/lib/synthese/relecture/queries";
import { phraseAccord } from "@/lib/synthese/relecture/wording";
import { donnerSecondAvisAction, tirerAction } from "./actions.ts";

export default async function Page({ params }: PageProps<"/cress/[annee]/synthese/relecture">) {
  const { annee } = await params;
  const actor = await requireActor(`/cress/${annee}/synthese/relecture`);
  const lu = await findRelecture(actor, annee);
  if (!lu) notFound();
  const ouvert = !whyNotConsolider(actor, lu.edition);
  return (
    <>
      <EnTeteSalle titre="Double traitement" surtitre={<Link href={`/cress/${annee}/synthese`}>Synthèse {annee}</Link>}>
        <p className="max-w-3xl text-sourdine">
          Un énoncé sur vingt, dix au moins par chapitre, est tiré au sort et traité une seconde fois par un autre
          agent, sans connaître le premier choix. L’accord est gardé pour le document.
        </p>
      </EnTeteSalle>
      {lu.accords.map((chapitre) => {
        const siens = lu.aRelire.filter((e) => e.chapitreId === chapitre.chapitreId);
        return (
          <section
            key={chapitre.chapitreId}
            aria-label={chapitre.libelle}
            className="flex max-w-3xl flex-col gap-3 border-filet border-b py-6"
          >
            <h2>{chapitre.libelle}</h2>
            <p>{phraseAccord(chapitre)}</p>
            {ouvert && chapitre.relus === chapitre.tires && (
              <ActionBouton action={tirerAction} input={{ chapitreId: chapitre.chapitreId }} variante="secondaire">
                {chapitre.tirage ? "Tirer à nouveau au sort" : "Tirer au sort"}
                <span className="sr-only"> : {chapitre.libelle}</span>
              </ActionBouton>
            )}
            {chapitre.relus < chapitre.tires && (
              <p className="text-sourdine">
                {siens.length > 0
                  ? `${pluriel(siens.length, "énoncé attend", "énoncés attendent")} votre choix.`
                  : "Les énoncés tirés attendent un autre agent que celui qui les a traités."}
              </p>
            )}
            <ul className="flex flex-col">
              {siens.map(({ tirageId, enonceId, code, accroche, texte }) => (
                <li key={enonceId} className="flex flex-col gap-3 border-filet border-t py-4">
                  <p>
                    <span className="text-petit text-sourdine">{code}</span> ·{" "}
                    <Phrase accroche={accroche} texte={texte} />
                  </p>
                  {ouvert && (
                    <div className="flex flex-wrap gap-3">
                      <ActionBouton action={donnerSecondAvisAction} input={{ tirageId, enonceId, reprend: true }}>
                        Je le reprendrais<span className="sr-only"> ({code})</span>
                      </ActionBouton>
                      <ActionBouton
                        action={donnerSecondAvisAction}
                        input={{ tirageId, enonceId, reprend: false }}
                        variante="secondaire"
                      >
                        Je l’écarterais<span className="sr-only"> ({code})</span>
                      </ActionBouton>
                    </div>
                  )}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
