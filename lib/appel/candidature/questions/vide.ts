import type { AtelierBrouillon, CandidatureBrouillon, ContactBrouillon, IntervenantBrouillon } from "../schema.ts";
import { parSimple, type Reponses } from "./questions.ts";

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
  transitions: [],
  transitionPrincipale: "",
  intervenants: [],
  ateliers: [],
  ...parSimple<Reponses>((_, q) => (q.genre === "choix_multiple" ? [] : "")),
};
