import type { EtatFiche, TransitionFiche } from "./states.ts";
import type { TypeEnonce } from "./types-enonce.ts";

export const NOM_ETAT_FICHE: Record<EtatFiche, string> = {
  brouillon: "Brouillon",
  remise: "Remise",
  a_corriger: "À corriger",
  validee: "Validée",
};

export const VERBE_FICHE: Record<TransitionFiche, string> = {
  remettre: "Remettre la fiche",
  demander_correction: "Demander une correction",
  valider: "Valider la fiche",
  rouvrir: "Rouvrir la fiche",
};

/** Whose turn it is, in one sentence for the organiser. */
export const TOUR_ORGANISATEUR: Record<EtatFiche, string> = {
  brouillon: "À vous : complétez et remettez la fiche.",
  remise: "La CRESS relit votre fiche.",
  a_corriger: "À vous : la CRESS attend une correction.",
  validee: "La fiche est validée : ses énoncés nourrissent la synthèse.",
};

export const TOUR_CRESS: Record<EtatFiche, string> = {
  brouillon: "Chez l’organisateur : la fiche n’est pas encore remise.",
  remise: "À vous : relisez, puis validez ou demandez une correction.",
  a_corriger: "Chez l’organisateur : une correction est attendue.",
  validee: "Validée : ses énoncés attendent dans leur chapitre.",
};

/** What the organisers read on a fiche they said was not what they had said. */
export const MOTIF_INFIRMEE =
  "Vous avez répondu que la fiche saisie pour vous n’est pas ce que vous avez dit : corrigez-la, puis remettez-la.";

/** Heading over several énoncés of one kind. */
export const NOMS_TYPE_ENONCE: Record<TypeEnonce, string> = {
  levier: "Leviers",
  frein: "Freins",
  projet_inspirant: "Projets inspirants",
  outil: "Outils",
  ressource: "Ressources",
  bonne_pratique: "Bonnes pratiques",
  proposition: "Propositions",
};

export const AJOUTER_ENONCE: Record<TypeEnonce, string> = {
  levier: "Ajouter un levier",
  frein: "Ajouter un frein",
  projet_inspirant: "Ajouter un projet inspirant",
  outil: "Ajouter un outil",
  ressource: "Ajouter une ressource",
  bonne_pratique: "Ajouter une bonne pratique",
  proposition: "Ajouter une proposition",
};
