import type { FaitsCandidature } from "../../appel/candidature/rules.ts";
import type { EtatCandidature } from "../../appel/candidature/states.ts";
import { whyNotInstruire } from "../../appel/instruction/rules.ts";
import { type Actor, isInstructeur } from "../../socle/acteur/actor.ts";
import { whyNotEntreTemps } from "../../socle/entre-temps.ts";
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

/**
 * Why a candidature is not handed on as the preview showed it, or null. Its version also counts what its organisers write:
 * its état and who has it are all that was read.
 */
const whyNotConfier = (vue: Vue, lue: Vue | undefined): Refus | null =>
  whyNotEntreTemps(lisible(vue), lue && lisible(lue));
const lisible = ({ etat, instructeurId }: Vue) => `${etat} ${instructeurId}`;

/** Those that are no longer what the preview showed, or are gone: left as they are, and told. */
export const changeesDepuis = (vues: readonly Vue[], lues: readonly Vue[]): string[] =>
  vues
    .filter(
      (vue) =>
        whyNotConfier(
          vue,
          lues.find((l) => l.id === vue.id),
        ) !== null,
    )
    .map((vue) => vue.id);

/** Why the batch of one did nothing, or null: it was left as it is. */
export const whyNotUne = ({ changees }: { changees: readonly string[] }): Refus | null =>
  whyNotEntreTemps(0, changees.length);
