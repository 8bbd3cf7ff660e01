"use client";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { appeler } from "@/app/_ui/appeler";
import { dire } from "@/app/_ui/cadre-vivant";
import type { ActionState } from "@/lib/action";

/** Sends one command at a time, says what it did, and reads the page again: after a refusal too, since the room has moved on. */
export function useCommande() {
  const router = useRouter();
  const [occupe, setOccupe] = useState(false);
  const [echec, setEchec] = useState<{ code: string; message: string } | null>(null);
  const enCours = useRef(false);
  const envoyer = async (commande: () => Promise<ActionState<unknown>>, fait: string): Promise<boolean> => {
    if (enCours.current) return false;
    enCours.current = true;
    setOccupe(true);
    const state = await appeler(commande);
    enCours.current = false;
    setOccupe(false);
    setEchec(state.ok ? null : state);
    if (state.ok) dire(fait);
    if (state.ok || state.code !== "reseau") router.refresh();
    return state.ok;
  };
  return { envoyer, occupe, echec };
}
