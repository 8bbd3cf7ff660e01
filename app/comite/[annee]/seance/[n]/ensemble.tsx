"use client";
import { useEffect, useRef } from "react";
import { Bouton } from "@/app/_ui/bouton";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";
import type { Etape } from "@/lib/synthese/seance/tableau";
import { adopterEnsembleAction, annulerEnsembleAction } from "./actions.ts";
import type { Envoyer } from "./use-commande.ts";

/** The list of what nobody contests, read by the room before it is adopted at once. */
export function AdopterEnsemble({
  seanceId,
  points,
  envoyer,
  occupe,
  fermer,
}: {
  seanceId: string;
  points: readonly Etape[];
  envoyer: Envoyer;
  occupe: boolean;
  fermer: () => void;
}) {
  const titre = useRef<HTMLHeadingElement>(null);
  useEffect(() => titre.current?.focus(), []);
  const adopter = async () => {
    const fait = await envoyer(
      () =>
        adopterEnsembleAction({
          id: seanceId,
          points: points.map(({ id, motsDepuis }) => ({ pointId: id, motsDepuis })),
        }),
      `${pluriel(points.length, "point adopté ensemble", "points adoptés ensemble")}.`,
    );
    if (fait) fermer();
  };
  return (
    <section
      aria-labelledby="ensemble"
      className="flex max-w-4xl flex-col gap-3 rounded border border-filet bg-blanc p-4"
    >
      <h3 id="ensemble" ref={titre} tabIndex={-1}>
        {pluriel(points.length, "point que personne ne conteste", "points que personne ne conteste")}
      </h3>
      <ul className="flex max-h-[60dvh] flex-col gap-2 overflow-y-auto">
        {points.map((p) => (
          <li key={p.id}>
            <strong>{p.code}</strong> · {typographier(p.mots)}
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap items-start gap-3">
        <Bouton occupe={occupe} onClick={() => void adopter()}>
          Adopter {pluriel(points.length, "point", "points")} ensemble
        </Bouton>
        <Bouton variante="secondaire" onClick={fermer}>
          Fermer
        </Bouton>
      </div>
    </section>
  );
}

/** Those adopted together, and the way back. */
export function AdoptesEnsemble({
  seanceId,
  etapes,
  envoyer,
  occupe,
}: {
  seanceId: string;
  etapes: readonly Etape[];
  envoyer: Envoyer;
  occupe: boolean;
}) {
  const lots = [...new Set(etapes.flatMap((e) => e.lot ?? []))];
  return lots.map((lot) => {
    const n = etapes.filter((e) => e.lot === lot).length;
    return (
      <p key={lot} className="flex flex-wrap items-center gap-x-4">
        {pluriel(n, "point adopté ensemble", "points adoptés ensemble")}, sans que personne les conteste.
        <Bouton
          variante="discret"
          occupe={occupe}
          onClick={() =>
            void envoyer(
              () => annulerEnsembleAction({ id: seanceId, lot }),
              `${pluriel(n, "décision annulée", "décisions annulées")}.`,
            )
          }
        >
          Annuler ces {pluriel(n, "décision", "décisions")}
        </Bouton>
      </p>
    );
  });
}
