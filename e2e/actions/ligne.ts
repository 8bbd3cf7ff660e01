import { CRESS, type Qui } from "../adresses.ts";

export type Ids = Record<
  | "brouillon"
  | "soumise"
  | "aCompleter"
  | "correction"
  | "correctionDeFiche"
  | "labellisee"
  | "atelierPasse"
  | "fiche"
  | "ficheValidee"
  | "enonceATraiter"
  | "enonceEcarte"
  | "point"
  | "enonceCite"
  | "autrePoint"
  | "bloc"
  | "groupe"
  | "geste"
  | "chapitre"
  | "enjeu"
  | "edition"
  | "membre"
  | "structure"
  | "structurePressentie"
  | "membreEnPlace"
  | "membreSorti"
  | "candidature2023"
  | "piece"
  | "atelierLabellise"
  | "invitation"
  | "codeTardif"
  | "courriel"
  | "arrivee"
  | "feuille"
  | "photo"
  | "document"
  | "documentDuKit"
  | "publication"
  | "vue"
  | "seancePrevue"
  | "seanceOuverte"
  | "seanceLevee"
  | "position"
  | "constat"
  | "edition2023"
  | "organisme"
  | "pointAdresse"
  | "membreDestinataire"
  | "roleComite"
  | "administrateur",
  string
>;

/** `droit`: who may; they are not called. The candidatures used are organised by `organisatrice`, the fiches of 2023 by `organisateur`. */
export type Ligne = { droit: Qui[]; args: (id: Ids) => unknown[] };
export const ORGA: Qui[] = ["organisatrice"];
export const ORGA_2023: Qui[] = ["organisateur", ...CRESS];
export const motif = "Un motif assez long pour être accepté.";

export const INCONNU = "00000000-0000-4000-8000-000000000000";
