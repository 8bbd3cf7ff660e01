import type { AtelierBrouillon, CandidatureBrouillon, ContactBrouillon, IntervenantBrouillon } from "./schema.ts";

export const CONTACT_VIDE: ContactBrouillon = {
  prenom: "",
  nom: "",
  fonction: "",
  courriel: "",
  telephone: "",
  publie: false,
};

export const INTERVENANT_VIDE: IntervenantBrouillon = { nom: "", structure: "", publie: false };

export const ATELIER_VIDE: AtelierBrouillon = {
  id: null,
  modalite: "",
  date: "",
  mois: "",
  heureDebut: "",
  heureFin: "",
  communeCode: "",
  lieu: "",
  lienVisio: "",
  jauge: "",
};

/** The form before its first answer. */
export const CANDIDATURE_VIDE: CandidatureBrouillon = {
  structureId: "",
  coOrganisateurs: [],
  contacts: [CONTACT_VIDE, CONTACT_VIDE],
  intitule: "",
  transitions: [],
  transitionPrincipale: "",
  resume: "",
  objectifs: "",
  questionsTravaillees: "",
  publicsCibles: [],
  publicAutre: "",
  territoire: "",
  format: "",
  methode: "",
  jauge: "",
  intervenants: [],
  ecoGestes: [],
  ecoCommentaire: "",
  accessibilites: [],
  inscriptionUrl: "",
  besoins: "",
  engagements: [],
  ateliers: [],
};
