"use client";
import type { Sujet } from "@/lib/socle/vif/sujets";
import { useRelirePage } from "./use-relire-page.ts";
import { useVif } from "./use-vif.ts";

/** Reads the page again when something of these subjects changes. */
export function Vif({ sujets }: { sujets: readonly Sujet[] }) {
  useVif(sujets, useRelirePage());
  return null;
}
