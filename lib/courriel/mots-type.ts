import type { CauseEchec } from "./echec.ts";
import type { TypeCourriel } from "./types.ts";

/** What a mail is, for who reads the list of those that did not leave. */
export const NOM_COURRIEL: Record<TypeCourriel, string> = {
  candidature_recue: "Candidature reçue",
  candidature_a_instruire: "Candidature à examiner",
  complement_demande: "Complément demandé",
  candidature_completee: "Candidature complétée",
  candidature_labellisee: "Label accordé",
  candidature_refusee: "Candidature refusée",
  candidature_retiree: "Candidature retirée",
  label_retire: "Label retiré",
  adhesion_demandee: "Demande pour rejoindre une structure",
  adhesion_acceptee: "Demande acceptée",
  emargement_declare: "Présence déclarée",
  fiche_remise: "Fiche reçue",
  fiche_a_valider: "Fiche à valider",
  fiche_a_corriger: "Fiche à corriger",
  fiche_validee: "Fiche validée",
  synthese_publiee: "Synthèse publiée",
  avis_demande: "Avis demandé",
  avis_relance: "Rappel d’un avis",
  message_recu: "Nouveau message",
  corrections_demandees: "Corrections demandées",
  corrections_recues: "Corrections reçues",
  invitation: "Invitation",
  candidature_transferee: "Candidature transmise",
  rappel_brouillon: "Rappel d’un brouillon",
  code_tardif: "Code de dépôt tardif",
  atelier_modifie: "Atelier modifié",
  retour_rappel: "Rappel d’un retour",
  retour_dispense: "Dispense de retour",
  fiche_a_confirmer: "Fiche à confirmer",
  fiche_infirmee: "Fiche reprise par l’organisateur",
  atelier_bientot: "Atelier qui approche",
};

/** Why a mail did not leave, in words. */
export const DIRE_CAUSE: Record<CauseEchec, string> = {
  adresse_refusee: "Le serveur du destinataire dit que cette adresse n’existe pas, ou ne reçoit plus.",
  message_refuse: "Le serveur du destinataire a refusé ce message, par exemple comme indésirable.",
  adresse_fausse: "Adresse signalée fausse par la CRESS.",
  plus_tard: "Le serveur du destinataire demande d’attendre : boîte pleine, ou trop de messages à la fois.",
  injoignable: "Notre serveur de courriel ne répond pas.",
  serveur_refuse: "Notre serveur de courriel refuse ce que nous envoyons : à vérifier avec qui l’administre.",
  autre: "Une erreur imprévue.",
};
