"use client";
import { useEffect, useRef } from "react";
import type { Sujet } from "@/lib/socle/vif/sujets";
import { type Relire, suivre } from "./vif/suivre.ts";

/**
 * Calls `relire` a little after something of these subjects changed, wherever it was changed, while the page is looked at;
 * with `tout` when changes may have been missed (a cut, a page left aside, no stream). What is told is ids: read again; an
 * answer `false` says that it could not be, and is asked again.
 */
export function useVif(sujets: readonly Sujet[], relire: Relire): void {
  const latest = useRef(relire);
  latest.current = relire;
  const liste = [...new Set(sujets)].sort().join(",");
  useEffect(
    () => (liste ? suivre(liste.split(",") as Sujet[], (nouvelles) => latest.current(nouvelles)) : undefined),
    [liste],
  );
}
