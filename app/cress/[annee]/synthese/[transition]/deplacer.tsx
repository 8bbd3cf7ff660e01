"use client";
import { useEffect, useRef } from "react";
import { Bouton } from "@/app/_ui/bouton";
import { nomTransition } from "@/lib/socle/transitions/transitions";
import { typographier } from "@/lib/socle/typographie/texte";
import { blocDeLaPlace, type Place } from "@/lib/synthese/tri/places";
import type { Point } from "@/lib/synthese/tri/types";
import { ChoixPlace } from "./choix-place.tsx";
import { type Contexte, useTable } from "./contexte.ts";

/** A point moved by keys: arrows go from place to place in the chapter, Enter puts it there. */
export function Deplacer({ p }: { p: Point }) {
  const table = useTable();
  const { etat, agir, gestes } = table;
  const bouton = useRef<HTMLButtonElement>(null);
  useEffect(() => bouton.current?.focus(), []);
  const { place } = etat;
  return (
    <section aria-labelledby="deplacer" className="flex flex-col gap-4">
      <h2 id="deplacer">Déplacer {p.code}</h2>
      <p>
        <strong>{typographier(p.accroche)}</strong> {typographier(p.texte)}
      </p>
      <p role="status">{place && direPlace(place, table)}</p>
      <ChoixPlace />
      <p className="text-petit text-sourdine">
        Les flèches ↑ et ↓ le font passer d’une place à l’autre ; à la souris, tirez-le dans le plan.
      </p>
      <div>
        <Bouton
          ref={bouton}
          onKeyDown={(e) => {
            const pas = e.key === "ArrowDown" ? 1 : e.key === "ArrowUp" ? -1 : 0;
            if (pas === 0) return;
            e.preventDefault();
            agir({ type: "glisser", pas });
          }}
          onClick={async () => {
            if (!place) return;
            const state = await gestes.deplacer([p.id], place);
            if (state.ok) agir({ type: "mode", mode: { nom: "point", id: p.id, volet: "lire" } });
          }}
        >
          Le poser ici
        </Bouton>
      </div>
    </section>
  );
}

function direPlace({ groupeId, apres }: Place, { etat, points }: Contexte): string {
  const trouve = blocDeLaPlace(etat.table, groupeId);
  const groupe = trouve?.bloc.groupes.find((g) => g.id === groupeId);
  const ou = typographier([trouve?.bloc.titre, groupe?.titre].filter(Boolean).join(", "));
  if (trouve && trouve.transition !== etat.table.transition)
    return `${typographier(`Chapitre « ${nomTransition(trouve.transition)} » :`)} ${ou}, en dernier`;
  const devant = points.get(apres ?? "");
  return devant
    ? `${ou}, après ${devant.code} « ${typographier(devant.accroche || devant.texte)} »`
    : `${ou}, en premier`;
}
