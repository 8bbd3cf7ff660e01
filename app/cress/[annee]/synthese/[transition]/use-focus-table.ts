"use client";
import { useEffect, useRef } from "react";
import type { Etat } from "@/lib/tri/etat";

/**
 * After a gesture or a key, the focus is on what is now current: its line where the list is shown, else its title. It is
 * never taken from a field one types in, nor at the opening of the page.
 */
export function useFocusTable({ courant, mode, lignes }: Etat): void {
  const vu = useRef({ courant, mode: mode.nom, lignes });
  useEffect(() => {
    const avant = vu.current;
    vu.current = { courant, mode: mode.nom, lignes };
    const revenu = avant.mode !== mode.nom;
    if (avant.courant === courant && !revenu && document.activeElement !== document.body) return;
    if (mode.nom !== "lire" || (avant.courant === courant && !revenu && avant.lignes === lignes)) return;
    if (!revenu && isChamp(document.activeElement)) return;
    // The list scrolls to its line first.
    requestAnimationFrame(() => {
      const cibles = [
        document.getElementById(`ligne-${courant}`),
        document.getElementById("enonce-titre"),
        document.getElementById("pile"),
      ];
      cibles.find((c) => c?.checkVisibility())?.focus({ preventScroll: true });
    });
  }, [courant, mode.nom, lignes]);
}

const isChamp = (e: Element | null) =>
  e instanceof HTMLTextAreaElement ||
  (e instanceof HTMLInputElement && e.type !== "checkbox") ||
  e instanceof HTMLSelectElement;
