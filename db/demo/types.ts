import type { ActionLevier, TypeEnonce } from "../../lib/recueil/rubriques/types-enonce.ts";
import type { CodeUsuel } from "../../lib/socle/transitions/transitions.ts";
import type { TypeBloc } from "../../lib/synthese/consolidation/blocs.ts";

export type EnonceDemo = {
  transition: CodeUsuel;
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
  chapitre: CodeUsuel;
  bloc: TypeBloc;
  /** Title of the group inside the block; null = the block's untitled group. */
  groupe: string | null;
  accroche: string;
  texte: string;
  liens?: { url: string; texte: string }[];
  sources: SourceDemo[];
};

/** Who a proposition is addressed to, by the name it has in the demo's list of addressees. */
export type DestinataireDemo =
  | "etat"
  | "region"
  | "departements"
  | "epci"
  | "communes"
  | "bailleurs"
  | "caf"
  | "financeursSolidaires"
  | "fondations"
  | "reseaux";

/** A point of v2: what it carries on from v1, what it cites, its place and its words. */
export type PointV2Demo = {
  /** Its name in this data only: enjeux cite it by it. */
  cle: string;
  bloc: TypeBloc;
  groupe: string | null;
  /** Codes of the points of v1 it carries on: one is continued, several are merged; a code named twice was split. */
  depuis?: string[];
  /** Every énoncé it cites once consolidated. */
  sources: string[];
  /** Absent: the words of the one point it carries on. */
  mots?: { accroche: string; texte: string };
  liens?: { url: string; texte: string }[];
  /** Leviers only. */
  action?: ActionLevier;
  exemple?: string;
  /** Propositions only. */
  destinataires?: DestinataireDemo[];
  horizon?: string;
  /** Inspiring projects only. */
  structure?: string;
  lieu?: string;
  partenaires?: string;
  /** Held by one atelier, and kept deliberately. */
  signalFaible?: true;
};

/** What a group of v2 says beside its points. */
export type GroupeV2Demo = { bloc: TypeBloc; titre: string; remarque?: string; exemple?: string };

export type EncartDemo = { titre: string; texte: string; liens: { url: string; texte: string }[] };

export type EnjeuDemo = {
  titre: string;
  /** Paragraphs, or a list, in light Markdown; absent: its words of v1. */
  texte?: string;
  exemples: { texte: string; liens: { url: string; texte: string }[] }[];
  /** `cle` of the points of v2 that feed it. */
  points: string[];
};

export type EcartDemo = { enonce: string; motif: string };
