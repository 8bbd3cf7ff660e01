import Link from "next/link";
import { ActeBouton } from "@/app/_ui/acte-bouton";
import { ActionBouton } from "@/app/_ui/action-bouton";
import { Etiquette } from "@/app/_ui/etiquette";
import { exposants } from "@/app/_ui/exposants";
import { MotifActe } from "@/app/_ui/motif-formulaire";
import type { RetourLu } from "@/lib/retour/queries";
import { balle, joursDeRetard, piecesManquantes } from "@/lib/retour/rules";
import { enBref, phraseRetard } from "@/lib/retour/wording";
import { dateBreve, moisBref } from "@/lib/typographie/dates";
import { typographier } from "@/lib/typographie/texte";
import { annulerDispenseAction, dispenserAction, relancerAction } from "./actions.ts";

/** One atelier: what is missing, who has the ball since when, and what may be done about it. */
export function Ligne({ a, jour, editionId }: { a: RetourLu; jour: string; editionId: string }) {
  const tour = balle(a);
  const retard = (joursDeRetard(a.echeance, jour) ?? 0) > 0;
  const attendu = a.dispenseMotif === null && tour?.qui === "organisateurs";
  const autres = attendu && a.fiche !== "a_corriger";
  const nom = <span className="sr-only"> l’atelier {a.code}</span>;
  return (
    <li className="flex flex-col gap-x-6 gap-y-1 border-filet border-b py-3 lg:flex-row lg:items-start lg:py-1.5">
      <div className="min-w-0 flex-1">
        <h2 className="font-semibold text-[1rem] leading-snug">
          <Link href={`/cress/ateliers/${a.id}/presence`}>
            {a.code} · {typographier(a.intitule)}
          </Link>
        </h2>
        <p className="text-petit text-sourdine">
          {a.organisateurs.map(typographier).join(", ")} ·{" "}
          {a.date ? exposants(dateBreve(a.date, jour)) : a.mois && moisBref(a.mois, jour)}
          {a.derniereRelance && a.derniereRelance !== jour && (
            <> · rappel le {exposants(dateBreve(a.derniereRelance, jour))}</>
          )}
        </p>
        {a.dispenseMotif !== null && (
          <p className="whitespace-pre-line text-petit">{typographier(`Dispensé : ${a.dispenseMotif}`)}</p>
        )}
      </div>
      {a.dispenseMotif === null && (
        <div className="text-petit lg:w-64">
          {attendu ? (
            <Etiquette ton={retard ? "danger" : "neutre"}>{phraseRetard(a.echeance, jour)}</Etiquette>
          ) : (
            tour && (
              <p>
                {tour.qui === "cress" ? "À vous" : "Chez l’organisateur"} depuis le{" "}
                {exposants(dateBreve(tour.depuis, jour))}
              </p>
            )
          )}
          <p>
            <strong>{enBref(piecesManquantes(a))}</strong>
            {attendu && a.echeance && (
              <span className="text-sourdine"> · {exposants(dateBreve(a.echeance, jour))}</span>
            )}
            {a.ficheId && (
              <>
                {" · "}
                <Link href={`/cress/fiches/${a.ficheId}`}>
                  {a.fiche === "brouillon" ? "brouillon" : `fiche ${a.ficheCode ?? ""}`}
                </Link>
              </>
            )}
          </p>
        </div>
      )}
      <div className="lg:w-60">
        <div className="flex flex-wrap items-start gap-x-3 gap-y-1 print:hidden">
          {attendu &&
            (a.derniereRelance === jour ? (
              <p className="text-petit text-sourdine">Relancé aujourd’hui.</p>
            ) : (
              <ActeBouton
                action={relancerAction}
                input={{ editionId, atelierId: a.id }}
                variante="secondaire"
                mots={{
                  question: `Relancer les organisateurs de l’atelier ${a.code} ?`,
                  oui: "Relancer",
                  fait: `Les organisateurs de l’atelier ${a.code} sont relancés`,
                }}
              >
                Relancer{nom}
              </ActeBouton>
            ))}
          {autres && (
            <details className="open:w-full">
              <summary className="min-h-11 content-center text-accent text-petit">Autres gestes{nom}</summary>
              <div className="flex flex-col items-start gap-2 py-2">
                {a.fiche === null && (
                  <Link
                    href={`/espace/candidatures/${a.candidatureId}/fiche/nouvelle`}
                    className="inline-flex min-h-11 items-center"
                  >
                    Saisir la fiche pour l’organisateur<span className="sr-only">, atelier {a.code}</span>
                  </Link>
                )}
                <MotifActe
                  mots={{
                    question: `Dispenser l’atelier ${a.code} de retour ?`,
                    consequence: "Plus rien n’est attendu pour cet atelier, et les rappels s’arrêtent.",
                    oui: "Dispenser",
                    fait: `L’atelier ${a.code} est dispensé de retour`,
                    suite: "La dispense peut être retirée : le retour est alors attendu de nouveau.",
                  }}
                  action={dispenserAction}
                  id={a.id}
                  ouvrir={`Dispenser ${a.code} de retour`}
                  label="Pourquoi"
                  aide="Les organisateurs le lisent dans le courriel qui les prévient."
                  bouton="Dispenser"
                />
              </div>
            </details>
          )}
          {a.dispenseMotif !== null && (
            <ActionBouton action={annulerDispenseAction} input={{ id: a.id }} variante="discret">
              Retirer la dispense<span className="sr-only"> de l’atelier {a.code}</span>
            </ActionBouton>
          )}
        </div>
      </div>
    </li>
  );
}
