"use client";
import { useRef, useState } from "react";
import { appeler } from "@/app/_ui/appeler";
import { dire } from "@/app/_ui/cadre-vivant";
import { useRelirePage } from "@/app/_ui/use-relire-page";
import type { ActionState } from "@/lib/socle/action";

export type Envoyer = ReturnType<typeof useCommande>["envoyer"];

/** Sends one command at a time, says what it did, and reads the page again: after a refusal too, since the room has moved on. */
export function useCommande() {
  const relirePage = useRelirePage();
  const [occupe, setOccupe] = useState(false);
  const [echec, setEchec] = useState<{ code: string; message: string } | null>(null);
  const enCours = useRef(false);
  /** What the command answered, or null when it was not done. */
  const envoyer = async <T>(commande: () => Promise<ActionState<T>>, fait: string): Promise<{ value: T } | null> => {
    if (enCours.current) return null;
    enCours.current = true;
    setOccupe(true);
    const state = await appeler(commande);
    enCours.current = false;
    setOccupe(false);
    setEchec(state.ok ? null : state);
    if (state.ok) dire(fait);
    await relirePage();
    return state.ok ? { value: state.value } : null;
  };
  return { envoyer, occupe, echec };
}
