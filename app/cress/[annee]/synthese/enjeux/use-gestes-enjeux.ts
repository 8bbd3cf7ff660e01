"use client";
import { useRef, useState, useTransition } from "react";
import { appeler } from "@/app/_ui/appeler";
import { dire } from "@/app/_ui/cadre-vivant";
import { useRelirePage } from "@/app/_ui/use-relire-page";
import type { ActionState } from "@/lib/socle/action";
import { annulerAction } from "./actions.ts";

type Echec = { code: string; message: string };

/** Sends gestures one after another, then reads the page again; a refusal is said at the foot, and the page read again too. */
export function useGestesEnjeux() {
  const [echec, setEchec] = useState<Echec | null>(null);
  const [enCours, start] = useTransition();
  const relirePage = useRelirePage(start);
  const enVol = useRef<Promise<unknown>>(Promise.resolve());

  const envoyer = async <T>(geste: () => Promise<ActionState<T>>): Promise<ActionState<T>> => {
    setEchec(null);
    const state = await appeler(geste);
    if (!state.ok) {
      setEchec(state);
      dire(state.message);
    }
    void relirePage();
    return state;
  };
  const faire = <T>(geste: () => Promise<ActionState<T>>): Promise<ActionState<T>> => {
    const parti = enVol.current.then(() => envoyer(geste));
    enVol.current = parti;
    return parti;
  };
  return { echec, enCours, faire, annuler: (gesteId: string) => faire(() => annulerAction({ gesteId })) };
}
export type GestesEnjeux = ReturnType<typeof useGestesEnjeux>;
