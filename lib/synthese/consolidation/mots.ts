import type { ActionLevier, Lien, TypeEnonce } from "../../recueil/rubriques/types-enonce.ts";
import { echapper } from "../../socle/texte/markdown.ts";
import { type DestinataireSaisi, lireDestinataires } from "./destinataires.ts";

/** All that a point says: its words in light Markdown, and what its kind adds. */
export type MotsPoint = {
  accroche: string;
  texte: string;
  liens: Lien[];
  /** Of a proposition. */
  horizon: string | null;
  destinataires: DestinataireSaisi[];
  /** Of a levier. */
  action: ActionLevier | null;
  exemple: string | null;
  /** Of an inspiring project. */
  structure: string | null;
  lieu: string | null;
  partenaires: string | null;
};

export const SANS_MOTS: MotsPoint = {
  accroche: "",
  texte: "",
  liens: [],
  horizon: null,
  destinataires: [],
  action: null,
  exemple: null,
  structure: null,
  lieu: null,
  partenaires: null,
};

type MotsEnonce = {
  type: TypeEnonce;
  action: ActionLevier | null;
  accroche: string;
  texte: string;
  exemple: string | null;
  destinataire: string | null;
  horizon: string | null;
  liens: Lien[];
};

/** The words of an énoncé as those of a point: taken as it is, nothing of it is lost. */
export const motsDeLEnonce = (e: MotsEnonce): MotsPoint => ({
  ...SANS_MOTS,
  accroche: echapper(e.accroche),
  texte: echapper(e.texte),
  liens: e.liens,
  action: e.action,
  exemple: e.exemple ? echapper(e.exemple) : null,
  horizon: e.horizon || null,
  destinataires: e.destinataire ? lireDestinataires(e.destinataire) : [],
});

/** The words of a point out of what was read of it. */
export const motsDuPoint = (p: MotsPoint): MotsPoint => ({
  accroche: p.accroche,
  texte: p.texte,
  liens: p.liens,
  horizon: p.horizon,
  destinataires: p.destinataires,
  action: p.action,
  exemple: p.exemple,
  structure: p.structure,
  lieu: p.lieu,
  partenaires: p.partenaires,
});
