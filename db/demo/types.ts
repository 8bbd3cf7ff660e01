import type { CodeTransition } from "../../lib/edition/transitions.ts";
import type { ActionLevier, TypeEnonce } from "../../lib/fiche/types-enonce.ts";
import type { TypeBloc } from "../../lib/synthese/blocs.ts";

export type EnonceDemo = {
  transition: CodeTransition;
  type: TypeEnonce;
  /** Required for a levier, absent otherwise. */
  action?: ActionLevier;
  /** At most 80 characters; rendered bold, the sentence goes on in `texte`. */
  accroche: string;
  /** 40 to 500 characters. */
  texte: string;
  /** A theme in two or three words ("Trésorerie", "Mobilité"); null when none imposes itself. */
  theme?: string;
  exemple?: string;
  /** Propositions only. */
  destinataire?: string;
  horizon?: string;
  liens?: { url: string; texte: string }[];
};

export type FicheDemo = {
  /** `ordre` of the ateliers covered, all of one candidature. */
  ateliers: number[];
  /** Instants of the edition's own time, ISO 8601 UTC. */
  remiseAt: string;
  valideeAt: string;
  problematique: string;
  deroule: string;
  enonces: EnonceDemo[];
};

/** `enonce` is "<ordre of the fiche's first atelier>-<rank in the fiche, from 1>", e.g. "3-02". */
export type SourceDemo = { enonce: string; mode: "repris" | "regroupe" | "reformule" };

export type PointDemo = {
  chapitre: CodeTransition;
  bloc: TypeBloc;
  /** Title of the group inside the block; null = the block's untitled group. */
  groupe: string | null;
  accroche: string;
  texte: string;
  liens?: { url: string; texte: string }[];
  sources: SourceDemo[];
};

export type EcartDemo = { enonce: string; motif: string };
