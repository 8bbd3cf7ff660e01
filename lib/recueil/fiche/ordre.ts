import { type CodeTransition, rangTransition } from "../../socle/transitions/transitions.ts";
import { type Rubrique, typesEnOrdre } from "../rubriques/rubriques.ts";
import type { TypeEnonce } from "../rubriques/types-enonce.ts";

type Place = { transition: CodeTransition; type: TypeEnonce };

const rangDans = (rubriques: readonly Rubrique[]) => {
  const types = typesEnOrdre(rubriques);
  return (e: Place) => rangTransition(e.transition) * types.length + types.indexOf(e.type);
};

/** By transition, then by kind in the order of the edition, as the fiche reads; within a kind the order stays. */
export function enOrdreDeLecture<E extends Place>(enonces: readonly E[], rubriques: readonly Rubrique[]): E[] {
  const rang = rangDans(rubriques);
  return [...enonces].sort((a, b) => rang(a) - rang(b));
}

/** Where an énoncé of this place goes in a list in reading order: at the end of its kind. */
export function placeDe(enonces: readonly Place[], nouveau: Place, rubriques: readonly Rubrique[]): number {
  const rang = rangDans(rubriques);
  const suivant = enonces.findIndex((e) => rang(e) > rang(nouveau));
  return suivant === -1 ? enonces.length : suivant;
}

export type GroupeDeType<E> = { type: TypeEnonce; enonces: { e: E; index: number }[] };

/** The énoncés of one transition by kind, each with its place in the whole list; kinds without any are left out. */
export function parType<E extends Place>(
  enonces: readonly E[],
  transition: CodeTransition,
  rubriques: readonly Rubrique[],
): GroupeDeType<E>[] {
  return typesEnOrdre(rubriques)
    .map((type) => ({
      type,
      enonces: enonces
        .map((e, index) => ({ e, index }))
        .filter(({ e }) => e.transition === transition && e.type === type),
    }))
    .filter((g) => g.enonces.length > 0);
}
