import type { TypeEnonce } from "../rubriques/types-enonce.ts";
import type { EtatFiche, TransitionDemandee } from "./states.ts";

export const NOM_ETAT_FICHE: Record<EtatFiche, string> = {
  brouillon: "Brouillon",
  remise: "Remise",
  a_corriger: "À corriger",
  validee: "Validée",
};

export const VERBE_FICHE: Record<TransitionDemandee, string> = {
  remettre: "Remettre la fiche",
  demander_correction: "Demander une correction",
  valider: "Valider la fiche",
  rouvrir: "Rouvrir la fiche",
};

/** What the organisers read on a fiche they said was not what they had said. */
export const MOTIF_INFIRMEE =
  "Vous avez répondu que la fiche saisie pour vous n’est pas ce que vous avez dit : corrigez-la, puis remettez-la.";

/** Several énoncés of one kind, where kinds are told apart whatever the edition calls them: lists, filters, sorting. */
export const NOMS_TYPE_ENONCE: Record<TypeEnonce, string> = {
  levier: "Leviers",
  frein: "Freins",
  projet_inspirant: "Projets inspirants",
  outil: "Outils",
  ressource: "Ressources",
  bonne_pratique: "Bonnes pratiques",
  proposition: "Propositions",
};
