import type { Cellule } from "../../synthese/donnees/csv.ts";
import { CHAMPS, CLES_CHAMP } from "./champs.ts";

/** The headings of the model file, which are those that are recognised. */
export const ENTETES_MODELE: readonly string[] = CLES_CHAMP.map((c) => CHAMPS[c].nom);

/** Two lines to be replaced: one atelier whose day is known, one whose month is. */
export const lignesModele = (annee: number, transitions: readonly string[]): Cellule[][] => [
  [
    "A1",
    "Titre de l’atelier",
    "Structure porteuse",
    "Autre structure ; Encore une",
    transitions[0] ?? "",
    `12/05/${annee}`,
    "",
    "",
    "présentiel",
    24,
  ],
  [
    "A2",
    "Titre d’un autre atelier",
    "Structure porteuse",
    "",
    transitions.join(" ; "),
    `juin ${annee}`,
    "",
    "",
    "visio",
    "",
  ],
];
