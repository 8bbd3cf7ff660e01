import type { EnonceBrouillon } from "@/lib/recueil/fiche/schema";
import type { Rubrique } from "@/lib/recueil/rubriques/rubriques";
import { RUBRIQUES_USUELLES } from "@/lib/recueil/rubriques/usuelles";

/** Rubriques an edition adds: asked of everybody, told first, told to the CRESS alone. */
export const BUDGET = {
  cle: "suite_budgetaa",
  nom: "Budget de l’atelier",
  enPhrase: "le budget",
  aide: "Ce que l’atelier a coûté, et qui l’a payé.",
  demande: "obligatoire",
  minimum: 10,
  maximum: 300,
  uneLigne: false,
  retiree: false,
} as const satisfies Rubrique;
export const ACCUEIL = {
  cle: "recit_accueilx",
  nom: "Lieu d’accueil",
  enPhrase: "le lieu d’accueil",
  aide: "",
  demande: "facultative",
  minimum: null,
  maximum: null,
  uneLigne: true,
  retiree: false,
} as const satisfies Rubrique;
export const SALLE = {
  cle: "avis_sallexyz",
  nom: "Ce que vous pensez de la salle",
  enPhrase: "votre avis sur la salle",
  aide: "",
  demande: "facultative",
  minimum: null,
  maximum: null,
  uneLigne: false,
  retiree: false,
} as const satisfies Rubrique;

/** The usual ones, with these in the order of their parts. */
export const RUBRIQUES_AUGMENTEES: readonly Rubrique[] = [
  ...RUBRIQUES_USUELLES.slice(0, 1),
  ACCUEIL,
  ...RUBRIQUES_USUELLES.slice(1, 11),
  BUDGET,
  ...RUBRIQUES_USUELLES.slice(11),
  SALLE,
];

/** An énoncé that lacks nothing, in a fiche being written. */
export const FREIN: EnonceBrouillon = {
  id: null,
  transition: "ecologique",
  type: "frein",
  action: null,
  accroche: "Le bail",
  texte: "se termine en juin.",
  theme: "",
  exemple: "",
  destinataire: "",
  horizon: "",
  liens: [],
};
