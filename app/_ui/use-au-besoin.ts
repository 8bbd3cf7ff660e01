"use client";
import { useCallback, useRef, useState } from "react";

/**
 * A part of the page that is fetched when somebody goes to it: null until it is there, then it stays. Asking answers
 * whether it came; lost on the way, it is asked for again the next time.
 */
export function useAuBesoin<T>(chercher: () => Promise<T>): [venue: T | null, demander: () => Promise<boolean>] {
  const [venue, setVenue] = useState<{ partie: T } | null>(null);
  const la = useRef(false);
  const demander = useCallback(async () => {
    if (la.current) return true;
    try {
      const partie = await chercher();
      la.current = true;
      setVenue({ partie });
      return true;
    } catch {
      return false;
    }
  }, [chercher]);
  return [venue?.partie ?? null, demander];
}
