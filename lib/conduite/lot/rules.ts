import type { FaitsCandidature } from "../../appel/candidature/rules.ts";
import type { EtatCandidature } from "../../appel/candidature/states.ts";
import { whyNotInstruire } from "../../appel/instruction/rules.ts";
import { type Actor, isInstructeur } from "../../socle/acteur/actor.ts";
import type { Refus } from "../../socle/refus.ts";

/** Of a candidature: what the preview of a batch showed, and what the operation finds under its lock. */
export type Vue = { id: string; etat: EtatCandidature; instructeurId: string | null };

/** `deja`: that person is in charge; `impossible`: a draft, or a candidature of one’s own structure. */
export type Effet = "confier" | "deja" | "impossible";

export function effetDe(
  actor: Actor,
  c: Omit<Vue, "id"> & Pick<FaitsCandidature, "editionId" | "structures" | "pressenties" | "invitation">,
  instructeurId: string | null,
): Effet {
  if (whyNotInstruire(actor, c)) return "impossible";
  return c.instructeurId === instructeurId ? "deja" : "confier";
}

export function whyNotLot(actor: Actor, editionId: string): Refus | null {
  return isInstructeur(actor, editionId) ? null : "introuvable";
}

/** Those that are no longer what the preview showed, or are gone: left as they are, and told. */
export function changeesDepuis(vues: readonly Vue[], lues: readonly Vue[]): string[] {
  return vues
    .filter((vue) => {
      const lue = lues.find((l) => l.id === vue.id);
      return !lue || lue.etat !== vue.etat || lue.instructeurId !== vue.instructeurId;
    })
    .map((vue) => vue.id);
}
