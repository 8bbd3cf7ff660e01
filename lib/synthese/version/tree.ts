import type { EtatAtelier, Modalite } from "../../appel/atelier/states.ts";
import type { ActionLevier, Lien, TypeEnonce } from "../../recueil/rubriques/types-enonce.ts";
import type { CodeTransition } from "../../socle/transitions/transitions.ts";
import type { Chiffres } from "../chiffres/types.ts";
import type { TypeBloc } from "../consolidation/blocs.ts";
import type { TypeDestinataire } from "../consolidation/destinataires.ts";
import type { ModeReprise } from "../consolidation/states.ts";
import type { Encart, Exemple } from "../consolidation/textes.ts";
import type { ArbreEditorial } from "../editorial/arbre.ts";
import type { Accord } from "../relecture/wording.ts";
import type { EtatReponse } from "../reponse/states.ts";
import type { Divergence } from "../seance/divergences.ts";

/**
 * The synthesis of an edition as one value: built from the database once, frozen by a publication,
 * and read by every renderer, none of which queries anything.
 * Texts are kept as they were typed, those of the consolidation in light Markdown (lib/socle/texte); French spaces, capitals and
 * stops are put in at render, cleaning is done when the tree is built. A tree frozen in an earlier format is read by format-1.ts.
 */
export type SyntheseArbre = {
  format: 3;
  annee: number;
  numeroEdition: number;
  intitule: string;
  region: string;
  coOrganisateurs: string[];
  /** 1 for v1. */
  version: number;
  /** ISO 8601, UTC. The date of the document: two renderings are the same to the byte. */
  publieeAt: string;
  demonstration: boolean;
  /** What the CRESS wrote of it; empty in versions frozen before it was kept. */
  editorial: ArbreEditorial;
  /** The public address of the site when it was confirmed, for printed links; null without a real one. */
  adresse: string | null;
  chiffres: Chiffres;
  ateliers: ArbreAtelier[];
  /** Validated, and consented to for the synthèse; none in versions frozen before they were kept. */
  photos: ArbrePhoto[];
  chapitres: ArbreChapitre[];
  enjeux: ArbreEnjeu[];
  /** What the edition before asked and was answered; null when there is none, or in versions frozen before it was kept. */
  precedente: ArbrePrecedente | null;
  /** Every énoncé cited by a point, sorted by code: the annex of sources. */
  enonces: ArbreEnonce[];
  /** How far two agents agree on what was drawn and treated twice, by chapter; null in versions frozen before it was kept. */
  doubleTraitement: ArbreAccord[] | null;
  /** How this synthèse was made, counted from the gestures; null in versions frozen before it was kept. */
  methode: ArbreMethode | null;
  /** What anybody can check it against: the root of its hashes, and how many they are. */
  preuve: { racine: string; feuilles: number } | null;
};

/** Figures of the making; everyone of them counts distinct things. */
export type ArbreMethode = {
  fiches: number;
  enonces: number;
  repris: number;
  /** Énoncés whose own words are printed otherwise. */
  reformules: number;
  ecartes: { motif: string; nombre: number }[];
  /** Points read again by authors of their words, and how they found them. */
  relus: { points: number; fideles: number; corrections: number };
  comite: {
    chapitres: number;
    valides: number;
    membres: number;
    seances: number;
    adoptes: number;
    divergences: number;
  };
};

/** Its last public version, with the answers as they stood when this one was confirmed. */
export type ArbrePrecedente = {
  annee: number;
  version: number;
  propositions: (Pick<ArbrePoint, "code" | "accroche" | "texte" | "horizon" | "destinataires"> & {
    transition: CodeTransition;
    /** The last of each body, signed by a function. */
    reponses: { nom: string; etat: EtatReponse; texte: string; signataire: string; date: string }[];
    /** Codes of the points of this document that ask it again. */
    redites: string[];
  })[];
};

export type ArbreAccord = Accord & { transition: CodeTransition; libelle: string };

export type ArbreAtelier = {
  code: string;
  intitule: string;
  organisateurs: string[];
  transitions: CodeTransition[];
  etat: EtatAtelier;
  /** ISO civil day, or null when only the month is known. */
  date: string | null;
  /** "2023-12" */
  mois: string;
  modalite: Modalite | null;
  commune: string | null;
  departement: string | null;
  /** Null: not known, which is not zero. */
  participants: number | null;
};

/** Of the ateliers of a fiche; its bytes are read by its id. */
export type ArbrePhoto = {
  id: string;
  alt: string;
  credit: string;
  largeur: number;
  hauteur: number;
  ateliers: string[];
};

export type ArbreChapitre = {
  transition: CodeTransition;
  libelle: string;
  question: string;
  problematique: string;
  /** Computed from the ateliers of the transition, grouped by candidature; never typed. */
  rappel: { organisateurs: string[]; intitule: string; ateliers: string[] }[];
  blocs: ArbreBloc[];
  /** After the blocks. */
  remarque: string;
  /** Blocks of links that end it: podcasts, films. */
  encarts: Encart[];
};

export type ArbreBloc = { type: TypeBloc; titre: string; groupes: ArbreGroupe[] };

export type ArbreGroupe = {
  titre: string | null;
  points: ArbrePoint[];
  /** Under the points, in this order. */
  exemple: string;
  remarque: string;
  paragraphes: string;
};

export type ArbreEnjeu = {
  titre: string;
  texte: string;
  exemples: Exemple[];
  liens: Lien[];
  /** Codes of the points it rests on. */
  points: string[];
};

export type ArbrePoint = {
  code: string;
  accroche: string;
  texte: string;
  liens: Lien[];
  /** Of a proposition: when, and to whom. */
  horizon: string | null;
  destinataires: { type: TypeDestinataire; nom: string }[];
  /** Of a levier. */
  action: ActionLevier | null;
  exemple: string | null;
  /** Of an inspiring project: who, where, with whom. */
  structure: string | null;
  lieu: string | null;
  partenaires: string | null;
  sources: { enonce: string; mode: ModeReprise }[];
  /** How widely it is held: distinct ateliers, structures and départements of its sources. */
  soutien: { ateliers: number; structures: number; departements: number };
  /** What somebody in the comité does not share in it. */
  divergences: Divergence[];
};

export type ArbreEnonce = {
  code: string;
  fiche: string;
  type: TypeEnonce;
  action: ActionLevier | null;
  transition: CodeTransition;
  accroche: string;
  texte: string;
  theme: string | null;
  exemple: string | null;
  destinataire: string | null;
  horizon: string | null;
  liens: Lien[];
  ateliers: string[];
  structures: string[];
};
