import { type CodeTransition, rangTransition } from "../edition/transitions.ts";
import { TYPES_ENONCE, type TypeEnonce } from "./types-enonce.ts";

type Place = { transition: CodeTransition; type: TypeEnonce };

const rang = (e: Place) => rangTransition(e.transition) * TYPES_ENONCE.length + TYPES_ENONCE.indexOf(e.type);

/** By transition, then by kind, as the fiche and the synthèse read; within a kind the order stays. */
export const enOrdreDeLecture = <E extends Place>(enonces: readonly E[]): E[] =>
  [...enonces].sort((a, b) => rang(a) - rang(b));

/** Where an énoncé of this place goes in a list in reading order: at the end of its kind. */
export function placeDe(enonces: readonly Place[], nouveau: Place): number {
  const suivant = enonces.findIndex((e) => rang(e) > rang(nouveau));
  return suivant === -1 ? enonces.length : suivant;
}

export type GroupeDeType<E> = { type: TypeEnonce; enonces: { e: E; index: number }[] };

/** The énoncés of one transition by kind, each with its place in the whole list; kinds without any are left out. */
export function parType<E extends Place>(enonces: readonly E[], transition: CodeTransition): GroupeDeType<E>[] {
  return TYPES_ENONCE.map((type) => ({
    type,
    enonces: enonces
      .map((e, index) => ({ e, index }))
      .filter(({ e }) => e.transition === transition && e.type === type),
  })).filter((g) => g.enonces.length > 0);
}
