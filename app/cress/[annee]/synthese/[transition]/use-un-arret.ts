"use client";
import { useEffect, useRef } from "react";

const PAS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

/**
 * One stop of the Tab key for all the buttons of a long list: arrows go from one to the next. The stop is moved in the page
 * itself: rows are many, and none is drawn again for it.
 */
export function useUnArret<T extends HTMLElement>() {
  const boite = useRef<T>(null);
  // After each drawing: the stop may have gone, and what is new is one by itself.
  useEffect(() => {
    const tous = boutonsDe(boite.current);
    const garde = tous.find((b) => b === document.activeElement || b.getAttribute("aria-current") === "true");
    arreter(tous, garde ?? tous[0]);
  });
  useEffect(() => {
    const liste = boite.current;
    const venir = (e: FocusEvent) => arreter(boutonsDe(liste), e.target);
    const aller = (e: KeyboardEvent) => {
      if (e.ctrlKey || e.metaKey || e.altKey) return;
      const tous = boutonsDe(liste);
      const rang = tous.indexOf(e.target as HTMLButtonElement);
      const pas = e.key === "Home" ? -tous.length : e.key === "End" ? tous.length : PAS[e.key];
      if (rang < 0 || pas === undefined) return;
      tous[Math.min(tous.length - 1, Math.max(0, rang + pas))]?.focus();
      e.preventDefault();
    };
    liste?.addEventListener("focusin", venir);
    liste?.addEventListener("keydown", aller);
    return () => {
      liste?.removeEventListener("focusin", venir);
      liste?.removeEventListener("keydown", aller);
    };
  }, []);
  return boite;
}

const boutonsDe = (boite: HTMLElement | null) => [...(boite?.querySelectorAll("button") ?? [])];

function arreter(tous: readonly HTMLButtonElement[], arret: EventTarget | null | undefined): void {
  for (const b of tous) {
    const place = b === arret ? "0" : "-1";
    if (b.getAttribute("tabindex") !== place) b.setAttribute("tabindex", place);
  }
}
