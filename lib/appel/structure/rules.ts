import { type Actor, isCress, isMembre } from "../../socle/acteur/actor.ts";
import { whyNotEntreTemps } from "../../socle/entre-temps.ts";
import type { Refus } from "../../socle/refus.ts";
import type { Categorie } from "./categories.ts";

/** A structure as one person meets it: `suivie` when it organises in an edition they instruct, or they are administrateur. */
export type StructureSuivie = { id: string; suivie: boolean };

/**
 * Why this person cannot change what is said of a structure, nor answer a request to join, put a member out or take that
 * back: a member or the CRESS may.
 */
export const whyNotModifierStructure = (actor: Actor, s: StructureSuivie): Refus | null =>
  isMembre(actor, [s.id]) || s.suivie ? null : "introuvable";

/** Why this person cannot save the form opened on this `version` of the structure, or null. */
export const whyNotEnregistrer = (
  actor: Actor,
  s: StructureSuivie & { version: number },
  version: number,
): Refus | null => whyNotModifierStructure(actor, s) ?? whyNotEntreTemps(version, s.version);

/** Why this person may not make one structure of these two, or two of them again, or null: the CRESS may, of those it follows. */
export function whyNotFusionner(actor: Actor, a: StructureSuivie, b: StructureSuivie): Refus | null {
  if (!isCress(actor) || !a.suivie || !b.suivie) return "introuvable";
  return a.id === b.id ? "fusion_soi" : null;
}

/** Why this person may not take a merging back, or null: whoever follows what it left may. */
export const whyNotSeparer = (actor: Actor, gardee: StructureSuivie): Refus | null =>
  isCress(actor) && gardee.suivie ? null : "introuvable";

/** Why this person may not say what a structure is called everywhere, or null: its usual name is the CRESS’s to choose. */
export const whyNotNommer = (actor: Actor, s: StructureSuivie): Refus | null =>
  isCress(actor) && s.suivie ? null : "introuvable";

/** Why the CRESS may not name the first member of a structure, or null: once there is one, members let people in. */
export function whyNotInviterMembre(actor: Actor, s: StructureSuivie, membres: number): Refus | null {
  if (!isCress(actor) || !s.suivie) return "introuvable";
  return membres > 0 ? "structure_tenue" : null;
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
