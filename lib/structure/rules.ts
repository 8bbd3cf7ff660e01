import { type Actor, isMembre } from "../auth/actor.ts";
import type { Refus } from "../refus.ts";
import type { Categorie } from "./categories.ts";

/** A structure as one person meets it: `suivie` when it organises in an edition they instruct, or they are administrateur. */
export type StructureSuivie = { id: string; suivie: boolean };

/**
 * Why this person cannot change what is said of a structure, nor answer a request to join, put a member out or take that
 * back: a member or the CRESS may.
 */
export const whyNotModifierStructure = (actor: Actor, s: StructureSuivie): Refus | null =>
  isMembre(actor, [s.id]) || s.suivie ? null : "introuvable";

type Identite = {
  categorie: Categorie | null;
  siret: string | null;
  rna: string | null;
  sansSiretMotif: string | null;
};

/** What a structure has yet to say before it can hand in a candidature; a reason stands for a number. */
export function manquesDeStructure(s: Identite): string[] {
  const manques: string[] = [];
  if (!s.categorie) manques.push("la catégorie");
  if (!s.siret && !s.rna && !s.sansSiretMotif) manques.push("le SIRET, le RNA ou la raison de ne pas en avoir");
  return manques;
}
