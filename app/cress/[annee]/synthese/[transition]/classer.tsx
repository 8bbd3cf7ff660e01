"use client";
import { useEffect, useRef } from "react";
import { Transition } from "@/app/_ui/marque";
import { enMain } from "@/lib/synthese/tri/etat";
import { autresChapitres } from "@/lib/synthese/tri/plan-autres";
import { useTable } from "./contexte.ts";
import { EnMain } from "./en-main.tsx";
import { Touche } from "./touche.tsx";

/** Sends what is in hand to the inbox of another chapter. */
export function Classer() {
  const { etat, gestes, transition } = useTable();
  const ids = enMain(etat);
  const titre = useRef<HTMLHeadingElement>(null);
  useEffect(() => titre.current?.focus(), []);
  return (
    <section aria-labelledby="classer" className="flex flex-col gap-4">
      <h2 id="classer" ref={titre} tabIndex={-1} className="self-start">
        Dans quel chapitre l’envoyer ?
      </h2>
      <EnMain />
      <ol className="flex flex-col">
        {autresChapitres(etat.table, transition).map((code, i) => (
          <li key={code}>
            <button
              type="button"
              onClick={() => void gestes.classer(ids, code)}
              className="flex min-h-12 w-full items-center gap-3 border-filet border-b py-2 text-start hover:bg-voile"
            >
              <Touche>{i + 1}</Touche>
              <Transition code={code} />
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
