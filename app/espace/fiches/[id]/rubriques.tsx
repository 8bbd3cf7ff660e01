"use client";
import { createContext, type ReactNode, useContext } from "react";
import type { Rubrique } from "@/lib/recueil/rubriques/rubriques";

const Contexte = createContext<readonly Rubrique[]>([]);

/** What the edition of a fiche asks, for the parts of its form. */
export const AvecRubriques = ({ rubriques, children }: { rubriques: readonly Rubrique[]; children: ReactNode }) => (
  <Contexte value={rubriques}>{children}</Contexte>
);

export const useRubriques = () => useContext(Contexte);
