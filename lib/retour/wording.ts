import { nomDepartement } from "../candidature/mots-filtre.ts";
import { dateLongue } from "../typographie/dates.ts";
import { enumerer } from "../typographie/enumerer.ts";
import { pluriel } from "../typographie/nombre.ts";
import type { FiltreRetours, Manque } from "./filtre.ts";
import { joursDeRetard, type Piece } from "./rules.ts";

export const NOM_PIECE: Record<Piece, string> = {
  presence: "la présence",
  fiche: "la fiche de synthèse",
  correction: "la correction de la fiche",
  presence_a_valider: "la présence à valider",
  fiche_a_relire: "la fiche à relire",
};

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

/** « La présence et la fiche de synthèse » */
export function enMots(pieces: readonly Piece[]): string {
  const mots = enumerer(pieces.map((p) => NOM_PIECE[p]));
  return mots.charAt(0).toUpperCase() + mots.slice(1);
}

/** « Présence et fiche », in a row of a list. */
export function enBref(pieces: readonly Piece[]): string {
  const mots = enumerer(pieces.map((p) => NOM_PIECE[p].replace(/^la /, "").replace(/ de synthèse| de la fiche/, "")));
  return mots.charAt(0).toUpperCase() + mots.slice(1);
}

/** « En retard de 6 jours », « À rendre aujourd’hui », « À rendre dans 3 jours » */
export function phraseRetard(echeance: string | null, jour: string): string {
  const retard = joursDeRetard(echeance, jour);
  if (retard === null) return "Sans échéance";
  if (retard > 0) return `En retard de ${pluriel(retard, "jour")}`;
  return retard === 0 ? "À rendre aujourd’hui" : `À rendre dans ${pluriel(-retard, "jour")}`;
}

/** « à rendre au plus tard le vendredi 25 mai 2030, en retard de 6 jours » */
export function phraseEcheance(echeance: string | null, jour: string): string {
  if (!echeance) return "sans échéance";
  const retard = joursDeRetard(echeance, jour) ?? 0;
  const suite = retard > 0 ? `, en retard de ${pluriel(retard, "jour")}` : "";
  return `à rendre au plus tard le ${dateLongue(echeance)}${suite}`;
}
