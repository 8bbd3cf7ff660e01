"use client";
import { type Dispatch, useEffect, useRef, useState } from "react";
import type { CodeTransition } from "@/lib/socle/transitions/transitions";
import type { Entiere } from "@/lib/synthese/tri/entiere";
import type { Acte, Etat } from "@/lib/synthese/tri/etat";
import { etoffer } from "@/lib/synthese/tri/legere";
import { demander } from "./demander.ts";

type Autour = Pick<Entiere, "valeurs" | "origines">;
type Ici = { annee: string; transition: CodeTransition; valeurs: Entiere["valeurs"] };

/** Asks for the whole chapter once its beginning is on the screen, until it has come; answers what is read beside it. */
export function useEntiere({ annee, transition, valeurs }: Ici, etat: Etat, agir: Dispatch<Acte>): Autour {
  const [autour, setAutour] = useState<Autour>({ valeurs, origines: {} });
  const latest = useRef(etat);
  latest.current = etat;
  useEffect(
    () =>
      demander<Entiere>(`/cress/${annee}/synthese/${transition}/table.json`, ({ table, ailleurs, ...entiere }) => {
        // Read before a gesture that is on the table already: read again.
        if (table.numero < latest.current.table.numero) return false;
        setAutour((d) => ({ valeurs: entiere.valeurs ?? d.valeurs, origines: entiere.origines }));
        agir({ type: "entiere", table: etoffer({ ...table, ailleurs }), version: entiere.version });
        return true;
      }),
    [annee, transition, agir],
  );
  return autour;
}
