"use client";
import { useEffect, useRef, useState } from "react";
import { permettreTouches, touchesPermises } from "@/app/_ui/touches-permises";
import { isSaisie, lireTouche } from "@/lib/synthese/tri/touches";
import { commander } from "./commander.ts";
import type { Contexte } from "./contexte.ts";

/** The form in the middle, sent from the bar at the foot or by Ctrl+Enter. */
export const ID_FORMULAIRE = "formulaire-table";

function envoyer(): void {
  const formulaire = document.getElementById(ID_FORMULAIRE);
  if (formulaire instanceof HTMLFormElement) formulaire.requestSubmit();
}

/** Keys of one letter may be switched off (they would hinder who speaks to their computer); it is remembered here. */
export function useTouches(contexte: Contexte, ouvrir: { aide: () => void }) {
  const [actives, setActives] = useState(true);
  const latest = useRef({ contexte, ouvrir, actives });
  latest.current = { contexte, ouvrir, actives };
  useEffect(() => setActives(touchesPermises()), []);
  useEffect(() => {
    const ecouter = (e: KeyboardEvent) => {
      const { contexte, ouvrir, actives } = latest.current;
      const cible = e.target instanceof HTMLElement ? e.target : null;
      if (e.defaultPrevented || document.querySelector("dialog[open]")) return;
      if (e.key === "Enter" && (e.ctrlKey || e.metaKey)) return envoyer();
      const commande = lireTouche(e, { enSaisie: isSaisie(cible), actives });
      if (commande === null) return;
      const fait = commande === "aide" ? ouvrir.aide() : commander(commande, contexte);
      if (fait !== false) e.preventDefault();
    };
    window.addEventListener("keydown", ecouter);
    return () => window.removeEventListener("keydown", ecouter);
  }, []);
  return {
    actives,
    regler: (oui: boolean) => {
      setActives(oui);
      permettreTouches(oui);
    },
  };
}
export type Touches = ReturnType<typeof useTouches>;
