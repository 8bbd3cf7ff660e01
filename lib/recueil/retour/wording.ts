import { nomDepartement } from "../../appel/candidature/liste/mots-filtre.ts";
import { NOM_PIECE } from "../../socle/courriel/pieces-dues.ts";
import { enumerer } from "../../socle/typographie/enumerer.ts";
import type { FiltreRetours, Manque } from "./filtre.ts";
import type { Piece } from "./rules.ts";

export const NOM_MANQUE: Record<Manque, string> = {
  presence: "Présence",
  fiche: "Fiche",
  correction: "Correction",
  cress: "À relire par la CRESS",
  dispense: "Dispensés",
};

/** Each filter in place, in words. */
export const motsDesRetours = (f: FiltreRetours, departements: readonly { code: string; nom: string }[]): string[] =>
  [
    f.manque && NOM_MANQUE[f.manque],
    f.retard && "En retard",
    f.departement && nomDepartement(f.departement, { departements }),
  ].filter((mot) => mot !== undefined);

/** « Présence et fiche », in a row of a list. */
export function enBref(pieces: readonly Piece[]): string {
  const mots = enumerer(pieces.map((p) => NOM_PIECE[p].replace(/^la /, "").replace(/ de synthèse| de la fiche/, "")));
  return mots.charAt(0).toUpperCase() + mots.slice(1);
}
