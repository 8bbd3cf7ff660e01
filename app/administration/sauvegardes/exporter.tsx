"use client";
import { useId, useState } from "react";
import { ActionBouton } from "@/app/_ui/action-bouton";
import { exporterEditionAction } from "./actions.ts";

/** Chooses one edition, the last by default, and asks for its file. */
export function Exporter({ editions }: { editions: { annee: number; intitule: string }[] }) {
  const champ = useId();
  const [annee, setAnnee] = useState(editions[0]?.annee ?? 0);
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-col gap-1">
        <label htmlFor={champ} className="font-semibold">
          Édition
        </label>
        <select id={champ} value={annee} onChange={(e) => setAnnee(Number(e.target.value))} className="saisie max-w-xl">
          {editions.map((e) => (
            <option key={e.annee} value={e.annee}>
              {e.annee} : {e.intitule}
            </option>
          ))}
        </select>
      </div>
      <ActionBouton action={exporterEditionAction} input={{ annee }} variante="secondaire">
        Exporter cette édition
      </ActionBouton>
    </div>
  );
}
