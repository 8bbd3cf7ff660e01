import type { CodeTransition } from "../../socle/transitions/transitions.ts";
import type { TypeBloc } from "../consolidation/blocs.ts";
import type { EtatReponse } from "../reponse/states.ts";

/** What the last version of an edition holds in one place of its outline, with the last answer of each body. */
export type Compte = {
  points: number;
  propositions: number;
  /** Propositions at least one body has answered. */
  repondues: number;
  reponses: Record<EtatReponse, number>;
};

export type BlocAvant = {
  id: string;
  type: TypeBloc;
  titre: string;
  compte: Compte;
  groupes: { id: string; titre: string; compte: Compte }[];
};
export type ChapitreAvant = { transition: CodeTransition; libelle: string; compte: Compte; blocs: BlocAvant[] };
/** The outline of an edition that is published. */
export type PlanAvant = { annee: number; chapitres: ChapitreAvant[] };

/** What the place a block or a group was made from held, and where it is read. */
export type Origine = { phrase: string; href: string };
