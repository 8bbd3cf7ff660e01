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
] as const;
export type TypeCourriel = (typeof TYPES_COURRIEL)[number];

export const ETATS_COURRIEL = ["a_envoyer", "envoye", "echec"] as const;
export type EtatCourriel = (typeof ETATS_COURRIEL)[number];
