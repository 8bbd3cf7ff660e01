import { type Actor, isInstructeur } from "../../socle/acteur/actor.ts";
import type { Refus } from "../../socle/refus.ts";

/** Why this person cannot publish a version of a document now, or null. A first version needs no note of what changed. */
export function whyNotPublierDocument(
  actor: Actor,
  d: { editionId: string; derniere: number },
  note: string,
): Refus | null {
  if (!isInstructeur(actor, d.editionId)) return "non_autorise";
  return d.derniere > 0 && note.trim().length < NOTE_MIN ? "note_manquante" : null;
}

const NOTE_MIN = 5;
