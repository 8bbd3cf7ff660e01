import { ActionBouton } from "@/app/_ui/action-bouton";
import { LienBouton } from "@/app/_ui/bouton";
import { Rafales } from "@/app/_ui/rafales";
import { Volet } from "@/app/_ui/volet";
import { type ArriveeLue, listArrivees } from "@/lib/recueil/emargement/arrivees";
import { fenetre, whyNotArriver } from "@/lib/recueil/emargement/ouverture";
import type { EmargementLu } from "@/lib/recueil/emargement/queries";
import { rafales } from "@/lib/recueil/emargement/rafales";
import { whyNotTenir } from "@/lib/recueil/emargement/rules";
import { codeLisible } from "@/lib/recueil/emargement/wording";
import type { Actor } from "@/lib/socle/acteur/actor";
import { lienVers } from "@/lib/socle/courriel/lien";
import { instantLong } from "@/lib/socle/typographie/dates";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { reglerArriveesAction, retirerArriveeAction, retirerRafaleAction } from "./actions.ts";

/** Who checks in by themselves: the way in, whether it is open, and who came. */
export async function Arrivees({ actor, e, instant }: { actor: Actor; e: EmargementLu; instant: Date }) {
  const reglable = whyNotTenir(actor, e) === null;
  const ouvert = whyNotArriver(e, instant) === null;
  const liste = await listArrivees(actor, e.atelierId);
  return (
    <section aria-labelledby="arrivees" className="flex max-w-2xl flex-col gap-4">
      <h2 id="arrivees">Les personnes se signalent elles-mêmes</h2>
      {reglable && (
        <>
          <p>
            Avec leur téléphone, sans compte : le code QR à projeter, ou le code{" "}
            <strong className="whitespace-nowrap tracking-[0.1em]">{codeLisible(e.codeCourt)}</strong> à écrire sur{" "}
            <span className="inline-block max-w-full break-words">
              {lienVers("/presence").replace(/^https?:\/\//, "")}
            </span>
          </p>
          <p className="font-semibold">{phraseOuverture(e, ouvert, instant)}</p>
          <div className="flex flex-wrap items-start gap-3">
            <LienBouton
              href={`/espace/ateliers/${e.atelierId}/presence/projeter`}
              variante={e.atelier.etat === "tenu" ? "secondaire" : "principal"}
            >
              Projeter le code
            </LienBouton>
            <ActionBouton
              key={String(ouvert)}
              action={reglerArriveesAction}
              input={{ id: e.atelierId, ouvrir: !ouvert }}
              variante="secondaire"
            >
              {ouvert ? "Fermer" : "Ouvrir maintenant, pour douze heures"}
            </ActionBouton>
          </div>
        </>
      )}
      <Rafales
        id={e.atelierId}
        rafales={rafales(
          liste.map((a) => a.at),
          e.jauge,
        )}
        retirer={reglable ? retirerRafaleAction : null}
      />
      {e.arrivees > 0 && (
        <Volet titre={pluriel(e.arrivees, "personne signalée", "personnes signalées")} encadre>
          {liste.length < e.arrivees && (
            <p className="text-sourdine">Des noms sont effacés, comme prévu : le nombre reste.</p>
          )}
          <ul>
            {liste.map((a) => (
              <li
                key={a.id}
                className="flex items-center justify-between gap-x-4 border-filet border-b py-1 last:border-0"
              >
                <span className="min-w-0 break-words">{ligneArrivee(a)}</span>
                {reglable && (
                  <ActionBouton action={retirerArriveeAction} input={{ id: a.id }} variante="discret">
                    Retirer
                    <span className="sr-only">
                      {" "}
                      {a.prenom} {a.nom}
                    </span>
                  </ActionBouton>
                )}
              </li>
            ))}
          </ul>
        </Volet>
      )}
    </section>
  );
}

function ligneArrivee(a: ArriveeLue) {
  const suite = [a.structure, a.fonction].filter(Boolean).join(", ");
  return (
    <>
      {a.prenom} {a.nom}
      {suite && <span className="block text-petit text-sourdine">{suite}</span>}
    </>
  );
}

function phraseOuverture(e: EmargementLu, ouvert: boolean, instant: Date): string {
  const heures = fenetre(e);
  if (ouvert) return e.arriveesOuvertes ? "Ouvert, à votre demande." : "Ouvert en ce moment.";
  if (e.arriveesOuvertes === false) return "Fermé, à votre demande.";
  if (heures && instant < heures.debut) return `Fermé. S’ouvrira ${instantLong(heures.debut)}.`;
  return "Fermé en ce moment.";
}
