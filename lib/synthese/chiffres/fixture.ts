import type { AtelierCompte } from "./compute.ts";

/** An atelier that was held, of which nothing more is known than what is given. */
export const atelier = (code: string, faits: Partial<AtelierCompte> = {}): AtelierCompte => ({
  code,
  candidatureId: "c1",
  etatCandidature: "labellisee",
  etat: "tenu",
  intitule: "Atelier",
  organisateurs: [],
  transitions: [],
  format: null,
  categorie: null,
  date: null,
  mois: "2023-06",
  modalite: "presentiel",
  commune: null,
  codeInsee: null,
  departement: "59",
  participants: null,
  ...faits,
});
