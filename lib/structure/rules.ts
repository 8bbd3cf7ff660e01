import { type Actor, isCress, isMembre } from "../auth/actor.ts";
import type { Refus } from "../refus.ts";
import type { Categorie } from "./categories.ts";

/** Why this person cannot accept somebody into a structure: a member or the CRESS may. */
export function whyNotAccepter(actor: Actor, structureId: string): Refus | null {
  return isMembre(actor, [structureId]) || isCress(actor) ? null : "non_autorise";
}

/** Why this person cannot change what is said of a structure: a member or the CRESS may. */
export function whyNotModifierStructure(actor: Actor, structureId: string): Refus | null {
  return isMembre(actor, [structureId]) || isCress(actor) ? null : "introuvable";
}

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
