import type { EtatCandidature } from "./states.ts";

export const NOM_ETAT_CANDIDATURE: Record<EtatCandidature, string> = {
  brouillon: "Brouillon",
  soumise: "Déposée",
  a_completer: "À compléter",
  labellisee: "Labellisée",
  refusee: "Refusée",
  retiree: "Retirée",
  label_retire: "Label retiré",
};
