import type { Comptee } from "./apercu.ts";
import type { EtatImportation } from "./states.ts";

export const NOM_ETAT_IMPORTATION: Record<EtatImportation, string> = {
  envoi: "Le fichier arrive",
  deposee: "Le fichier attend sa clé",
  lecture: "Le fichier se lit",
  lue: "Rien n’est encore écrit",
  ecriture: "L’édition s’écrit",
  faite: "Importée",
  refusee: "Refusée",
  abandonnee: "Effacée sans être importée",
};

export const NOM_COMPTEE: Record<Comptee, string> = {
  candidatures: "Candidatures",
  ateliers: "Ateliers",
  fiches: "Fiches",
  enonces: "Énoncés",
  points: "Points de synthèse",
  structures: "Structures",
  personnes: "Personnes",
  fichiers: "Fichiers joints",
};
