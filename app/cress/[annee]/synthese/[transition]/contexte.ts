"use client";
import { createContext, type Dispatch, useContext } from "react";
import type { Valeurs } from "@/lib/socle/texte/variables";
import type { CodeTransition } from "@/lib/socle/transitions/transitions";
import type { Origine } from "@/lib/synthese/suite/types";
import type { Acte, Etat } from "@/lib/synthese/tri/etat";
import type { Enonce, Point } from "@/lib/synthese/tri/types";
import type { Gestes } from "./use-gestes.ts";
import type { Present } from "./use-presences.ts";

/** What every part of the table reads, and the two ways it changes: what is shown, and what is kept. */
export type Contexte = {
  annee: string;
  transition: CodeTransition;
  etat: Etat;
  agir: Dispatch<Acte>;
  gestes: Gestes;
  enonces: ReadonlyMap<string, Enonce>;
  points: ReadonlyMap<string, Point>;
  /** Who else is at this table. */
  presents: readonly Present[];
  /** Why nothing can be written now, or null. */
  refus: string | null;
  /** What the variables of its texts are worth. */
  valeurs: Valeurs;
  /** What the blocks and groups that come from an edition before were there, by id. */
  origines: Readonly<Record<string, Origine>>;
};

export const ContexteTable = createContext<Contexte | null>(null);

export function useTable(): Contexte {
  const contexte = useContext(ContexteTable);
  if (!contexte) throw new Error("hors de la table de tri");
  return contexte;
}
