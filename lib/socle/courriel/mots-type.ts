import type { Objet } from "../journal/types.ts";
import type { CauseEchec } from "./echec.ts";
import type { VueCourriels } from "./filtre.ts";
import type { EtatCourriel, TypeCourriel } from "./types.ts";

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
  co_organisation_demandee: "Invitation à co-organiser",
  co_organisation_repondue: "Réponse d’un co-organisateur",
  co_organisation_retiree: "Co-organisateur retiré",
  adhesion_refusee: "Demande refusée",
  membre_sorti: "Personne sortie d’une structure",
  membre_remis: "Personne remise dans une structure",
  transfert_demande: "Transmission proposée",
  transfert_refuse: "Transmission refusée",
  chapitre_transmis: "Chapitre à lire",
  travail_a_lire: "Document de travail à lire",
  mots_a_relire: "Mots à relire",
  suppleance: "Suppléance au comité",
  proces_verbal: "Procès-verbal du comité",
  seance_annoncee: "Convocation au comité",
  seance_changee: "Convocation changée",
  seance_annulee: "Séance du comité annulée",
  seance_rappel: "Rappel d’une séance",
  destinataire_invite: "Invitation à répondre aux propositions",
  propositions_rappel: "Rappel de propositions sans réponse",
  synthese_diffusee: "Synthèse envoyée à un organisme",
  synthese_demandee: "Synthèse annoncée à qui l’a demandé en atelier",
  role_donne: "Rôle donné",
  administrateur_nomme: "Administrateur nommé",
  structures_reunies: "Structures réunies",
  membre_invite: "Premier membre d’une structure",
  recapitulatif: "Récapitulatif de ce qui attend",
  ecrit_a_la_liste: "Courriel de la CRESS",
  second_facteur_change: "Connexion en deux étapes changée",
  identite_changee: "Compte relié ou délié d’un fournisseur d’identité",
};

/** Where a mail stands. */
export const NOM_ETAT_COURRIEL: Record<EtatCourriel, string> = {
  a_envoyer: "À envoyer",
  en_cours: "En train de partir",
  retenu: "Retenu",
  envoye: "Envoyé",
  echec: "Non remis",
  doute: "Peut-être parti",
  abandonne: "Abandonné",
};

/** What the outbox is narrowed to. */
export const NOM_VUE: Record<VueCourriels, string> = {
  a_reprendre: "À reprendre",
  doute: "Peut-être partis",
  echec: "Non remis",
  attente: "En attente",
  retenu: "Retenus",
  envoye: "Envoyés",
  abandonne: "Abandonnés",
};

/** What mails are about, among all that the journal knows. */
export const NOM_OBJET_COURRIEL: Partial<Record<Objet, string>> = {
  candidature: "une candidature",
  atelier: "un atelier",
  fiche: "une fiche",
  structure: "une structure",
  edition: "l’édition",
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
  sans_reponse:
    "Remis en entier à notre serveur de courriel, qui n’a pas répondu : il est peut-être parti. Il ne repart que si vous le demandez.",
  boite_pleine: "Revenu : la boîte du destinataire est pleine.",
  non_remis: "Revenu : il n’a pas pu être remis, même après plusieurs essais.",
};
