import Link from "next/link";
import { ActeBouton } from "@/app/_ui/acte-bouton";
import { ActionBouton } from "@/app/_ui/action-bouton";
import { Etiquette } from "@/app/_ui/etiquette";
import { exposants } from "@/app/_ui/exposants";
import { MotifActe } from "@/app/_ui/motif-formulaire";
import type { RetourLu } from "@/lib/retour/queries";
import { balle, joursDeRetard, piecesManquantes } from "@/lib/retour/rules";
import { enMots, phraseRetard } from "@/lib/retour/wording";
import { dateCourte, moisLong } from "@/lib/typographie/dates";
import { typographier } from "@/lib/typographie/texte";
import { annulerDispenseAction, dispenserAction, relancerAction } from "./actions.ts";

/** One atelier: what is missing, who has the ball since when, and what may be done about it. */
export function Ligne({ a, jour, editionId }: { a: RetourLu; jour: string; editionId: string }) {
  const tour = balle(a);
  const retard = (joursDeRetard(a.echeance, jour) ?? 0) > 0;
  const attendu = a.dispenseMotif === null && tour?.qui === "organisateurs";
  const nom = <span className="sr-only"> l’atelier {a.code}</span>;
  return (
    <li className="flex flex-col gap-2 border-filet border-b py-4 md:flex-row md:gap-8">
      <div className="min-w-0 flex-1">
        <h2 className="text-[1.05rem]">
          <Link href={`/cress/ateliers/${a.id}/presence`}>
            {a.code} · {typographier(a.intitule)}
          </Link>
        </h2>
        <p className="text-petit text-sourdine">
          {a.organisateurs.map(typographier).join(", ")} · {a.date ? dateCourte(a.date) : a.mois && moisLong(a.mois)}
        </p>
        {a.dispenseMotif === null ? (
          <>
            <p className="pt-1">
              <strong>{enMots(piecesManquantes(a))}</strong>
              {a.ficheId && (
                <>
                  {" · "}
                  <Link href={`/cress/fiches/${a.ficheId}`}>
                    {a.fiche === "brouillon" ? "brouillon commencé" : `voir la fiche ${a.ficheCode ?? ""}`}
                  </Link>
                </>
              )}
            </p>
            {tour && (
              <p className="text-petit">
                {tour.qui === "cress" ? "À la CRESS" : "Aux organisateurs"} depuis le{" "}
                {exposants(dateCourte(tour.depuis))}
                {a.derniereRelance && ` · dernier rappel le ${dateCourte(a.derniereRelance)}`}
              </p>
            )}
          </>
        ) : (
          <p className="whitespace-pre-line pt-1">{typographier(`Dispensé : ${a.dispenseMotif}`)}</p>
        )}
      </div>
      <div className="flex flex-col items-start gap-2 md:w-80">
        {attendu && (
          <p className="flex flex-wrap items-center gap-x-3">
            <Etiquette ton={retard ? "danger" : "neutre"}>{phraseRetard(a.echeance, jour)}</Etiquette>
            {a.echeance && <span className="text-petit">échéance le {exposants(dateCourte(a.echeance))}</span>}
          </p>
        )}
        <div className="flex w-full flex-col gap-2 print:hidden">
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
          {attendu && a.fiche === null && (
            <Link
              href={`/espace/candidatures/${a.candidatureId}/fiche/nouvelle`}
              className="inline-flex min-h-11 items-center"
            >
              Saisir la fiche pour l’organisateur<span className="sr-only">, atelier {a.code}</span>
            </Link>
          )}
          {attendu && a.fiche !== "a_corriger" && (
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
