"use client";
import { type Dispatch, useEffect, useRef, useState } from "react";
import type { CodeTransition } from "@/lib/edition/transitions";
import type { Entiere } from "@/lib/tri/entiere";
import type { Acte, Etat } from "@/lib/tri/etat";
import { etoffer } from "@/lib/tri/legere";

const REPRISE_MS = 3000;

type Autour = Pick<Entiere, "valeurs" | "origines">;

/** Asks for the whole chapter once its beginning is on the screen, until it has come; answers what is read beside it. */
export function useEntiere(
  { annee, transition, valeurs }: { annee: string; transition: CodeTransition; valeurs: Entiere["valeurs"] },
  etat: Etat,
  agir: Dispatch<Acte>,
): Autour {
  const [autour, setAutour] = useState<Autour>({ valeurs, origines: {} });
  const latest = useRef(etat);
  latest.current = etat;
  useEffect(() => {
    const arret = new AbortController();
    let reprise: ReturnType<typeof setTimeout>;
    const lire = async () => {
      const entiere = await demander(`/cress/${annee}/synthese/${transition}/table.json`, arret.signal);
      if (arret.signal.aborted || entiere === "fermee") return;
      // Read before a gesture that is on the table already: read again.
      if (entiere && entiere.table.numero >= latest.current.table.numero) {
        setAutour(entiere);
        agir({ type: "entiere", table: etoffer(entiere.table), version: entiere.version });
      } else reprise = setTimeout(lire, entiere ? 0 : REPRISE_MS);
    };
    void lire();
    return () => {
      arret.abort();
      clearTimeout(reprise);
    };
  }, [annee, transition, agir]);
  return autour;
}

/** Null when the network fails; `fermee`: it is no longer the reader's to read. */
async function demander(adresse: string, signal: AbortSignal): Promise<Entiere | "fermee" | null> {
  try {
    const reponse = await fetch(adresse, { signal, redirect: "manual" });
    if (reponse.ok) return await reponse.json();
    return reponse.status >= 500 ? null : "fermee";
  } catch {
    return null;
  }
}
