import type { CodeTransition } from "../../socle/transitions/transitions.ts";

/**
 * The key figures of an edition; the keys of `donnees/chiffres.json`, in this order.
 * `base` is the number of ateliers whose attendance is known; `moyenne` (two decimals) and `mediane` are over
 * that base, null when it is empty. `parDepartement` has every département of the region, zeros included, then
 * `distanciel` and `non_disponible`. `parTransition` does not add up to `ateliers`: an atelier may have several.
 */
export type Chiffres = {
  ateliers: number;
  candidatures: number;
  participations: number;
  base: number;
  moyenne: number | null;
  mediane: number | null;
  parDepartement: Record<string, number>;
  parTransition: Record<CodeTransition, number>;
  parMois: Record<string, number>;
};
