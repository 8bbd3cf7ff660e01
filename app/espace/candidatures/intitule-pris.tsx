"use client";
import { type RefObject, useEffect, useState } from "react";
import { useWatch } from "react-hook-form";
import { plusTard } from "@/app/_ui/plus-tard";
import type { IntitulePris as Pris } from "@/lib/appel/candidature/brouillon/jumelles";
import type { CandidatureBrouillon } from "@/lib/appel/candidature/schema";
import { enumerer } from "@/lib/socle/typographie/enumerer";
import { chercherIntituleAction } from "./intitule-action.ts";

const LIBRE: Pris = { programme: [], mienne: false };

/** Said under the title when another bears it already; never a refusal. */
export function IntitulePris({ annee, candidatureId }: { annee: number; candidatureId: RefObject<string | null> }) {
  const intitule = useWatch<CandidatureBrouillon, "intitule">({ name: "intitule" }).trim();
  const [pris, setPris] = useState(LIBRE);
  useEffect(() => {
    if (intitule.length < 5) return setPris(LIBRE);
    return plusTard(
      600,
      () => chercherIntituleAction({ annee, intitule: intitule.slice(0, 500), sauf: candidatureId.current }),
      (state) => setPris(state.ok ? state.value : LIBRE),
    );
  }, [annee, intitule, candidatureId]);
  return (
    <div role="status" className="-mt-3 empty:hidden">
      {pris.programme.length > 0 ? (
        <p className="border-accent border-l-2 pl-3">
          Cet intitulé est déjà dans le programme ({enumerer(pris.programme.slice(0, 5))}). Si votre atelier est un
          autre, un titre différent aidera à les distinguer.
        </p>
      ) : (
        pris.mienne && (
          <p className="border-accent border-l-2 pl-3">
            Une autre de vos candidatures porte déjà cet intitulé. Plusieurs dates du même atelier tiennent dans une
            seule candidature.
          </p>
        )
      )}
    </div>
  );
}
