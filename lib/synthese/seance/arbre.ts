import type { CodeTransition } from "../../socle/transitions/transitions.ts";
import type { Issue } from "./states.ts";

type Mots = { accroche: string; texte: string };
export type Personne = { nom: string; qualite: string };

export type PointDecide = {
  code: string;
  bloc: string;
  /** Its words when the séance opened; null when they did not change, or when the point was born since. */
  avant: Mots | null;
  mots: Mots;
  issue: Issue;
  texte: string;
  /** Adopted with others, since nobody contested them. */
  ensemble?: boolean;
};

/** The procès-verbal of a séance, whole: its renderers read nothing else. Instants are ISO texts. */
export type ProcesVerbal = {
  format: 1;
  edition: { annee: number; intitule: string; regionNom: string; coOrganisateurs: string[]; demonstration: boolean };
  numero: number;
  date: string;
  lieu: string;
  ouverteAt: string;
  leveeAt: string;
  version: number;
  note: string;
  etabliAt: string;
  quorum: { requis: number | null; membres: number };
  presents: Personne[];
  absents: Personne[];
  chapitres: { transition: CodeTransition; points: PointDecide[]; sansDecision: number }[];
  observations: string;
};
