import type { Piece } from "../../recueil/retour/rules.ts";
import { enumerer } from "../typographie/enumerer.ts";

export const NOM_PIECE: Record<Piece, string> = {
  presence: "la présence",
  fiche: "la fiche de synthèse",
  correction: "la correction de la fiche",
  presence_a_valider: "la présence à valider",
  fiche_a_relire: "la fiche à relire",
};

/** « La présence et la fiche de synthèse » */
export function enMots(pieces: readonly Piece[]): string {
  const mots = enumerer(pieces.map((p) => NOM_PIECE[p]));
  return mots.charAt(0).toUpperCase() + mots.slice(1);
}
