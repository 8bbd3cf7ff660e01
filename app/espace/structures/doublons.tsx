"use client";
import { useEffect, useState } from "react";
import { useWatch } from "react-hook-form";
import { ActionBouton } from "@/app/_ui/action-bouton";
import { plusTard } from "@/app/_ui/plus-tard";
import type { Doublon } from "@/lib/appel/structure/queries";
import { rejoindre } from "./actions.ts";
import type { StructureForme } from "./champs-structure.tsx";
import { proposerDoublons } from "./doublons-action.ts";

/** Structures that may be the one being described, to join rather than to create again. */
export function Doublons() {
  const [nom, siret, rna] = useWatch<StructureForme, ["nom", "siret", "rna"]>({ name: ["nom", "siret", "rna"] });
  const [trouves, setTrouves] = useState<Doublon[]>([]);
  useEffect(() => {
    return plusTard(
      400,
      () => proposerDoublons({ nom: nom.slice(0, 160), siret: siret.slice(0, 40), rna: rna.slice(0, 40) }),
      setTrouves,
    );
  }, [nom, siret, rna]);
  return (
    <div role="status">
      {trouves.length > 0 && (
        <div className="flex flex-col gap-2 rounded border border-accent bg-blanc p-4">
          <p className="font-semibold">Est-ce l’une de celles-ci ?</p>
          <ul>
            {trouves.map((s) => (
              <li key={s.id} className="flex flex-wrap items-center justify-between gap-3 border-filet border-b py-2">
                <span>
                  {s.nom}
                  {s.commune && <span className="text-sourdine"> ({s.commune})</span>}
                </span>
                <ActionBouton action={rejoindre} input={{ structureId: s.id }} variante="secondaire" ensuite="/espace">
                  Demander à la rejoindre
                </ActionBouton>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
