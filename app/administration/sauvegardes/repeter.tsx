"use client";
import { useId, useState } from "react";
import { ActionBouton } from "@/app/_ui/action-bouton";
import { repeterAction } from "./actions.ts";

/** The secret key is typed here and nowhere kept: not by this browser either, so this is none of the forms that keep words. */
export function Repeter({ id, quand }: { id: string; quand: string }) {
  const champ = useId();
  const [cle, setCle] = useState("");
  return (
    <details>
      <summary className="min-h-11 cursor-pointer">
        Répéter une restauration<span className="sr-only"> de {quand}</span>
      </summary>
      <div className="flex flex-col gap-2 pt-2">
        <label htmlFor={champ} className="font-semibold">
          Clé secrète
        </label>
        <p id={`${champ}-aide`} className="text-petit text-sourdine">
          Elle commence par AGE-SECRET-KEY-1. Elle sert à cet essai, dans une base faite pour lui et supprimée ensuite,
          et n’est gardée nulle part. Comptez une minute.
        </p>
        <input
          id={champ}
          aria-describedby={`${champ}-aide`}
          type="password"
          autoComplete="off"
          spellCheck={false}
          value={cle}
          onChange={(e) => setCle(e.target.value)}
          className="min-h-11 max-w-xl border border-trait px-3"
        />
        <ActionBouton action={repeterAction} input={{ id, cle }} variante="secondaire">
          Répéter la restauration
        </ActionBouton>
      </div>
    </details>
  );
}
