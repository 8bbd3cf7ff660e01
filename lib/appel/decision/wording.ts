import type { Alerte, TypeDecision } from "./states.ts";

export const NOM_DECISION: Record<TypeDecision, string> = { labelliser: "Label", refuser: "Refus" };

export const DIRE_ALERTE: Record<Alerte, string> = {
  etat: "La candidature n’est plus à décider : retirez cette décision, ou attendez son retour.",
  correction_en_attente: "Une correction est encore attendue de l’organisateur.",
  motif_manquant: "Il manque le motif du refus.",
  sans_atelier: "La candidature ne propose plus aucun atelier.",
  sans_destinataire: "Personne ne recevra de courriel : la structure n’a aucun membre.",
  deposee_depuis: "La candidature a été complétée depuis que cette décision est préparée.",
  critere_non: "La grille répond « non » à au moins un critère.",
};
