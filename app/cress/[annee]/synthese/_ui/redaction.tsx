"use client";
import { createContext, type ReactNode, useContext } from "react";
import type { Contexte } from "@/lib/synthese/redaction/remarque";

/** What writing in a synthesis needs beside the words: what its variables are worth, what else is written around. */
export type Redaction = Pick<Contexte, "valeurs" | "noms" | "editorial"> & { textes: readonly string[] };

const ContexteRedaction = createContext<Redaction | null>(null);

export const RedactionDe = ({ redaction, children }: { redaction: Redaction; children: ReactNode }) => (
  <ContexteRedaction value={redaction}>{children}</ContexteRedaction>
);

export function useRedaction(): Redaction {
  const redaction = useContext(ContexteRedaction);
  if (!redaction) throw new Error("hors d’une rédaction");
  return redaction;
}
