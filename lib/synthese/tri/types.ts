import type { ActionLevier, Lien, TypeEnonce } from "../../recueil/rubriques/types-enonce.ts";
import type { CodeTransition } from "../../socle/transitions/transitions.ts";
import type { TypeBloc } from "../consolidation/blocs.ts";
import type { MotsPoint } from "../consolidation/mots.ts";
import type { Disposition, ModeReprise } from "../consolidation/states.ts";
import type { Encart } from "../consolidation/textes.ts";

/** What the sorting table holds in the browser: small rows that refer to one another by id. Instants are ISO texts. */

export type Fiche = {
  code: string;
  ateliers: { code: string; departement: string | null }[];
  structures: { id: string; nom: string }[];
};

export type Enonce = {
  id: string;
  code: string;
  ficheId: string;
  type: TypeEnonce;
  action: ActionLevier | null;
  theme: string | null;
  accroche: string;
  texte: string;
  exemple: string | null;
  destinataire: string | null;
  horizon: string | null;
  liens: Lien[];
  /** When these words were validated. */
  depuis: string;
  /** The inbox it waits in. */
  transition: CodeTransition;
  disposition: Disposition;
  /** Why it was set aside. */
  motif: string | null;
};

/** `lu`: the words that were read, when the fiche now says something else or no longer says it. */
export type Source = { enonceId: string; mode: ModeReprise; lu: { accroche: string; texte: string } | null };

export type Point = MotsPoint & {
  id: string;
  code: string;
  version: number;
  groupeId: string;
  /** Compares as text, character by character. */
  rang: string;
  /** Rests on one atelier, and was kept deliberately. */
  signalFaible: boolean;
  sources: Source[];
};

export type Groupe = {
  id: string;
  version: number;
  titre: string | null;
  remarque: string;
  exemple: string;
  paragraphes: string;
};
export type Bloc = { id: string; version: number; type: TypeBloc; titre: string; groupes: Groupe[] };
export type Chapitre = {
  id: string;
  version: number;
  problematique: string;
  /** Null: the question of the edition. */
  question: string | null;
  questionCommune: string;
  remarque: string;
  encarts: Encart[];
};

export type Table = {
  /** The number of the last gesture that is in it. */
  numero: number;
  chapitre: Chapitre;
  transition: CodeTransition;
  /** The énoncés of this transition, and what the points of this chapter cite, in the words that were read. */
  enonces: Enonce[];
  fiches: Record<string, Fiche>;
  blocs: Bloc[];
  /** The outlines of the other chapters: a point may land in any. */
  plans: Plan[];
  /** The points of this chapter, in their order. */
  points: Point[];
  /** Those of the other chapters: an énoncé may be added to any. */
  ailleurs: Ailleurs[];
  /** What is still to come; null when the table is whole. */
  reste: Reste | null;
};

/** A table of which the points of the other chapters are not read. */
export type SansAilleurs = Omit<Table, "ailleurs">;

/** How many énoncés that wait, by kind, and points, by group, are not on the table yet. */
export type Reste = { aTraiter: Partial<Record<TypeEnonce, number>>; points: Partial<Record<string, number>> };

/** The places of another chapter. */
export type Plan = {
  transition: CodeTransition;
  blocs: (Pick<Bloc, "id" | "type" | "titre"> & { groupes: Pick<Groupe, "id" | "titre">[] })[];
};

/** A point of another chapter, in few words. */
export type Ailleurs = {
  id: string;
  code: string;
  transition: CodeTransition;
  accroche: string;
  texte: string;
  sources: { enonceId: string }[];
};
