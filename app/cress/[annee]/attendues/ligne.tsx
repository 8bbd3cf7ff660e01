"use client";
import Link from "next/link";
import { useEffect, useRef, useState } from "react";
import { ActeBouton } from "@/app/_ui/acte-bouton";
import { ActionBouton } from "@/app/_ui/action-bouton";
import { Etiquette } from "@/app/_ui/etiquette";
import { exposants } from "@/app/_ui/exposants";
import { MotifActe } from "@/app/_ui/motif-formulaire";
import { Volet } from "@/app/_ui/volet";
import { type Compactes, etendre } from "@/lib/socle/compact";
import { annulerDispenseAction, dispenserAction, relancerAction } from "./actions.ts";
import type { RetourDit } from "./dire-retour.ts";

/** Rows come as words and are laid out once, here. */
export const LignesRetours = ({ lignes, editionId }: { lignes: Compactes<RetourDit>; editionId: string }) => (
  <ul>
    {etendre(lignes).map((a) => (
      <Ligne key={a.id} a={a} editionId={editionId} />
    ))}
  </ul>
);

/** One atelier: what is missing, whose turn it is since when, and what may be done about it. */
function Ligne({ a, editionId }: { a: RetourDit; editionId: string }) {
  const nom = <span className="sr-only"> l’atelier {a.code}</span>;
  return (
    <li className="ligne-retour">
      <div>
        <h2>
          <Link href={`/cress/ateliers/${a.id}/presence`} prefetch={false}>
            {`${a.code} · ${a.intitule}`}
          </Link>
        </h2>
        <p className="text-sourdine">{exposants(a.sous)}</p>
        {a.dispense !== undefined && <p className="whitespace-pre-line">{a.dispense}</p>}
      </div>
      {a.dispense === undefined && (
        <div>
          {a.attendu ? (
            <Etiquette ton={a.enRetard ? "danger" : "neutre"}>{a.retard}</Etiquette>
          ) : (
            a.tour && <p>{exposants(a.tour)}</p>
          )}
          <p>
            <strong>{a.manque}</strong>
            {a.echeance && <span className="text-sourdine"> · {exposants(a.echeance)}</span>}
            {a.fiche && (
              <>
                {" · "}
                <Link href={`/cress/fiches/${a.fiche.id}`} prefetch={false}>
                  {a.fiche.nom}
                </Link>
              </>
            )}
          </p>
        </div>
      )}
      <div>
        <div>
          {a.attendu &&
            (a.relance ? (
              <p className="text-sourdine">Relancé aujourd’hui.</p>
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
          {a.autres && <AutresGestes a={a} />}
          {a.dispense !== undefined && (
            <ActionBouton action={annulerDispenseAction} input={{ id: a.id }} variante="discret">
              Retirer la dispense<span className="sr-only"> de l’atelier {a.code}</span>
            </ActionBouton>
          )}
        </div>
      </div>
    </li>
  );
}

/** Made when it is first opened, which few of fifty are; kept then, with what is typed in it. */
function AutresGestes({ a }: { a: RetourDit }) {
  const [ouvert, setOuvert] = useState(false);
  const volet = useRef<HTMLDetailsElement>(null);
  // Opened before the page was alive.
  useEffect(() => setOuvert(volet.current?.open ?? false), []);
  return (
    <Volet
      ref={volet}
      onToggle={(e) => e.currentTarget.open && setOuvert(true)}
      titre={
        <>
          Autres gestes<span className="sr-only"> l’atelier {a.code}</span>
        </>
      }
      ton="nu"
    >
      {ouvert && (
        <div className="flex flex-col items-start gap-2 py-2">
          {a.saisirPour && (
            <Link
              href={`/espace/candidatures/${a.saisirPour}/fiche/nouvelle`}
              prefetch={false}
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
      )}
    </Volet>
  );
}
