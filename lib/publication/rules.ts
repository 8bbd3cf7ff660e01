import type { Actor } from "../auth/actor.ts";
import { type FaitsEdition, whyNot as whyNotEdition } from "../edition/rules.ts";
import type { Refus } from "../refus.ts";

/** What the rules look at; read under the lock. */
export type FaitsPublication = {
  edition: FaitsEdition;
  /** Énoncés in force that nobody has cited or set aside. */
  aTraiter: number;
  /** Live points of the synthesis. */
  points: number;
  /** Chapters that hold points and that the comité has not validated as they stand. */
  aValider: number;
  /** Why it is published without waiting for the comité, or null. */
  derogation: string | null;
  /** Number of the last frozen version, 0 before the first. */
  derniere: number;
};

/** Why this version cannot be frozen now, or null. `vue` is the last version the person knew of. */
export function whyNot(actor: Actor, p: FaitsPublication, vue: number, now: Date): Refus | null {
  const refus = whyNotEdition(actor, "publier", p.edition, now);
  if (refus) return refus;
  if (p.derniere !== vue) return "modifiee_entre_temps";
  if (p.aTraiter > 0) return "enonces_a_traiter";
  if (p.points === 0) return "synthese_vide";
  return p.aValider > 0 && !p.derogation ? "chapitres_a_valider" : null;
}
