import type { DatesEdition } from "../../appel/edition/appel.ts";
import type { Categorie } from "../../appel/structure/categories.ts";
import type { CodeTransition } from "../../socle/transitions/transitions.ts";
import type { Rubrique } from "../rubriques/rubriques.ts";
import type { FormatKit } from "./documents.ts";

export type OptionAImprimer = { nom: string; aide?: string };

/** What a document of the kit is made of: the same blocks on a page, in a PDF and in a DOCX. */
export type BlocKit =
  | { genre: "titre"; niveau: 1 | 2; texte: string }
  | { genre: "paragraphe"; texte: string }
  | { genre: "liste"; ordonnee?: boolean; elements: readonly string[] }
  | { genre: "tableau"; entetes: readonly string[]; lignes: readonly (readonly string[])[] }
  /** A question to answer by hand: on so many lines, or by ticking. */
  | { genre: "champ"; nom: string; aide?: string; lignes: number }
  | { genre: "choix"; nom?: string; aide?: string; options: readonly OptionAImprimer[] };

export type DocumentKit = { titre: string; blocs: BlocKit[] };

/** What the documents know of an edition. */
export type EditionDuKit = DatesEdition & {
  annee: number;
  numero: number;
  intitule: string;
  presentation: string;
  regionNom: string;
  coOrganisateurs: string[];
  /** Whom the call is open to. */
  categories: readonly Categorie[];
  demonstration: boolean;
  delaiReponse: number;
  delaiRestitution: number;
  transitions: { code: CodeTransition; libelle: string; question: string }[];
  /** What its fiches ask. */
  rubriques: readonly Rubrique[];
};

/** The frame of a document: whose it is, and which version. */
export type CadreKit = { conference: string; auteurs: string[]; mention: string | null; version: string };
export type FichierKit = { format: FormatKit; octets: Uint8Array<ArrayBuffer> };

export const titre = (texte: string, niveau: 1 | 2 = 1): BlocKit => ({ genre: "titre", niveau, texte });
export const paragraphe = (texte: string): BlocKit => ({ genre: "paragraphe", texte });
export const liste = (elements: readonly string[], ordonnee = false): BlocKit => ({
  genre: "liste",
  ordonnee,
  elements,
});

/** The share of each column: as its longest cell, within reason. */
export const largeurs = (lignes: readonly (readonly string[])[]) =>
  (lignes[0] ?? []).map((_, i) => Math.min(Math.max(...lignes.map((l) => l[i]?.length ?? 0), 12), 45));
