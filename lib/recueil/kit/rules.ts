import { type Actor, isInstructeur } from "../../socle/acteur/actor.ts";
import { whyNotEntreTemps } from "../../socle/entre-temps.ts";
import type { Refus } from "../../socle/refus.ts";

/**
 * Why this person cannot publish a version of a document now, or null. A first version needs no note of what changed.
 * `lue` is the last version the page showed, null for a file brought: it takes the place of whatever there is.
 */
export function whyNotPublierDocument(
  actor: Actor,
  d: { editionId: string; derniere: number },
  note: string,
  lue: number | null,
): Refus | null {
  if (!isInstructeur(actor, d.editionId)) return "non_autorise";
  const depasse = lue === null ? null : whyNotEntreTemps(lue, d.derniere);
  if (depasse) return depasse;
  return d.derniere > 0 && note.trim().length < NOTE_MIN ? "note_manquante" : null;
}

const NOTE_MIN = 5;
