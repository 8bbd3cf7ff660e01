/** Every mail of the application but the sign-in link, which is never stored. */
export const TYPES_COURRIEL = [
  "candidature_recue",
  "candidature_a_instruire",
  "complement_demande",
  "candidature_completee",
  "candidature_labellisee",
  "candidature_refusee",
  "candidature_retiree",
  "label_retire",
  "adhesion_demandee",
  "adhesion_acceptee",
  "emargement_declare",
  "fiche_remise",
  "fiche_a_valider",
  "fiche_a_corriger",
  "fiche_validee",
  "synthese_publiee",
  "avis_demande",
  "avis_relance",
  "message_recu",
  "corrections_demandees",
  "corrections_recues",
  "invitation",
  "candidature_transferee",
  "rappel_brouillon",
  "code_tardif",
  "atelier_modifie",
  "retour_rappel",
  "retour_dispense",
  "fiche_a_confirmer",
  "fiche_infirmee",
  "atelier_bientot",
  "co_organisation_demandee",
  "co_organisation_repondue",
  "co_organisation_retiree",
  "adhesion_refusee",
  "membre_sorti",
  "membre_remis",
  "transfert_demande",
  "transfert_refuse",
  "chapitre_transmis",
  "mots_a_relire",
  "suppleance",
  "proces_verbal",
  "travail_a_lire",
  "seance_annoncee",
  "seance_changee",
  "seance_annulee",
  "seance_rappel",
  "destinataire_invite",
  "propositions_rappel",
  "synthese_diffusee",
  "synthese_demandee",
  "role_donne",
  "administrateur_nomme",
  "ecrit_a_la_liste",
  "second_facteur_change",
] as const;
/** Mails whose address is forgotten as soon as they have left, or will not. */
export const TYPES_SANS_TRACE: readonly TypeCourriel[] = ["synthese_demandee"];
export type TypeCourriel = (typeof TYPES_COURRIEL)[number];

/**
 * `en_cours`: a worker has it in hand; `doute`: given whole to the mail server, which never said whether it took it, so that
 * only a person sends it again; `retenu`, `abandonne`: by a person.
 */
export const ETATS_COURRIEL = ["a_envoyer", "envoye", "echec", "retenu", "en_cours", "doute", "abandonne"] as const;
export type EtatCourriel = (typeof ETATS_COURRIEL)[number];
