"use client";
import { type Dispatch, useEffect, useRef, useState } from "react";
import type { CodeTransition } from "@/lib/edition/transitions";
import type { Entiere } from "@/lib/tri/entiere";
import type { Acte, Etat } from "@/lib/tri/etat";
import { etoffer } from "@/lib/tri/legere";
import { demander, REPRISE_MS } from "./demander.ts";

type Autour = Pick<Entiere, "valeurs" | "origines">;
type Ici = { annee: string; transition: CodeTransition; valeurs: Entiere["valeurs"] };

/** Asks for the whole chapter once its beginning is on the screen, until it has come; answers what is read beside it. */
export function useEntiere({ annee, transition, valeurs }: Ici, etat: Etat, agir: Dispatch<Acte>): Autour {
  const [autour, setAutour] = useState<Autour>({ valeurs, origines: {} });
  const latest = useRef(etat);
  latest.current = etat;
  useEffect(() => {
    const arret = new AbortController();
    let reprise: ReturnType<typeof setTimeout>;
    const lire = async () => {
      const entiere = await demander<Entiere>(`/cress/${annee}/synthese/${transition}/table.json`, arret.signal);
      if (arret.signal.aborted || entiere === "fermee") return;
      // Read before a gesture that is on the table already: read again.
      if (entiere && entiere.table.numero >= latest.current.table.numero) {
        setAutour((d) => ({ valeurs: entiere.valeurs ?? d.valeurs, origines: entiere.origines }));
        const { table, ailleurs, version } = entiere;
        agir({ type: "entiere", table: etoffer({ ...table, ailleurs }), version });
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
