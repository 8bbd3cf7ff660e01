"use client";
import { useEffect, useRef } from "react";
import type { Etat } from "@/lib/synthese/tri/etat";

/**
 * After a gesture or a key, the focus is on what is now current: its line where the list is shown, else its title. It is
 * never taken from a field one types in, nor before anybody has touched the table.
 */
export function useFocusTable({ courant, mode, lignes }: Etat): void {
  const vu = useRef({ courant, mode: mode.nom, lignes });
  const touchee = useRef(false);
  useEffect(() => {
    const toucher = () => {
      touchee.current = true;
    };
    document.addEventListener("focusin", toucher, { once: true });
    return () => document.removeEventListener("focusin", toucher);
  }, []);
  useEffect(() => {
    const avant = vu.current;
    vu.current = { courant, mode: mode.nom, lignes };
    const sorti = avant.mode !== "lire";
    const perdu = touchee.current && avant.lignes !== lignes && document.activeElement === document.body;
    if (mode.nom !== "lire" || (avant.courant === courant && !sorti && !perdu)) return;
    if (!sorti && isChamp(document.activeElement)) return;
    // The list scrolls to its line first.
    requestAnimationFrame(() => {
      const ids = [`ligne-${courant}`, "enonce-titre", "pile"];
      const cible = ids.map((id) => document.getElementById(id)).find((c) => c?.checkVisibility());
      cible?.focus({ preventScroll: true });
    });
  }, [courant, mode.nom, lignes]);
}

const isChamp = (e: Element | null) =>
  e instanceof HTMLTextAreaElement ||
  (e instanceof HTMLInputElement && e.type !== "checkbox") ||
  e instanceof HTMLSelectElement;
