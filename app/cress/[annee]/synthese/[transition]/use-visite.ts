"use client";
import { useEffect, useState } from "react";

const CLE = "trame-visite:";

/** When the chapter was last read in this browser, before this time. `luA`: this time, by the clock of the application. */
export function useVisite(chapitre: string, luA: string): string | null {
  const [visite] = useState(() => lire(CLE + chapitre));
  useEffect(() => {
    // Once read, not once opened: a page loaded again at once still tells what is new.
    const partir = () => document.visibilityState === "hidden" && ecrire(CLE + chapitre, luA);
    document.addEventListener("visibilitychange", partir);
    return () => {
      document.removeEventListener("visibilitychange", partir);
      ecrire(CLE + chapitre, luA);
    };
  }, [chapitre, luA]);
  return visite;
}

function lire(cle: string): string | null {
  try {
    return typeof window === "undefined" ? null : window.localStorage.getItem(cle);
  } catch {
    return null;
  }
}

function ecrire(cle: string, luA: string): void {
  try {
    window.localStorage.setItem(cle, luA);
  } catch {
    // A browser may forbid storage: the last visit is then unknown.
  }
}
