import type { Portion } from "../../socle/texte/markdown.ts";
import type { CodeTransition } from "../../socle/transitions/transitions.ts";
import type { Soutien } from "../consolidation/soutien.ts";

/**
 * The synthesis as it is printed: about ten kinds of nodes, in reading order, every word of them chosen by composer/. A
 * renderer lays them out and decides nothing else. Levels of headings come from nesting; what is drawn has its words.
 */
export type Noeud =
  | NoeudPartie
  | NoeudSection
  | NoeudParagraphe
  | NoeudListe
  | NoeudLiens
  | NoeudEntree
  | NoeudAtelier
  | NoeudPoint
  | NoeudEnonce
  | NoeudChiffres
  | NoeudTableau
  | NoeudCarte
  | NoeudImage
  | NoeudEncart;

/** A code as it is printed, what it names, and its place in the document (null when the document does not hold it). */
export type Renvoi = { code: string; vers: "atelier" | "fiche" | "enonce" | "point"; ancre: string | null };

/** Words set the same way; with a renvoi, its code. */
export type Enligne = Portion & { renvoi: Renvoi | null };

/** A link as paper needs it: its words, then its address when they are not the same. `url` is null when it is not of the web. */
export type LienDit = { url: string | null; texte: string; adresse: string };

/** What a line adds to what is above it: « Horizon : 2026 ». */
export type Precision = { nom: string; texte: string };

export type TransitionDite = { code: CodeTransition; nom: string };

/**
 * A part of the book, each may be a page of the web. `fichier`: which file of the version holds it.
 */
export type NoeudPartie = {
  type: "partie";
  cle: string;
  titre: string;
  transition: CodeTransition | null;
  fichier: "livre" | "sources";
  enfants: Noeud[];
};

/** `numero` is printed before its title, `complement` after it, in small; `sommaire`: the contents name it. */
export type NoeudSection = {
  type: "section";
  ancre: string;
  titre: string;
  numero: string | null;
  complement: string | null;
  sommaire: boolean;
  enfants: Noeud[];
};

export type Role =
  | "texte"
  /** The question a chapter answers. */
  | "question"
  /** Where the work stands, of a document de travail. */
  | "etat"
  /** What announces the lines that follow it. */
  | "annonce"
  /** Of less weight than the text: a note, that there is nothing. */
  | "note"
  /** How to cite the document. */
  | "citation";

export type NoeudParagraphe = { type: "paragraphe"; role: Role; portions: Enligne[] };
export type NoeudListe = { type: "liste"; items: Enligne[][] };
export type BlocDit = NoeudParagraphe | NoeudListe;
export type NoeudLiens = { type: "liens"; liens: LienDit[] };

/** A line found by its codes: ateliers of a chapter, what a code means. `detail` is read after each code where there is room. */
export type NoeudEntree = {
  type: "entree";
  renvois: (Renvoi & { detail: string | null })[];
  titre: string;
  note: string;
};

export type NoeudAtelier = {
  type: "atelier";
  code: string;
  ancre: string;
  intitule: string;
  organisateurs: string;
  quand: string;
  ou: string;
  participants: string;
  transitions: TransitionDite[];
};

/** Said beside a point, and by whom: what the comité does not share in it, what was asked and answered before. */
export type AparteDit = { titre: string; qui: string; blocs: BlocDit[] };

/** A sentence of the synthesis, with what holds it: `soutien` in words, `mesure` to draw it. */
export type NoeudPoint = {
  type: "point";
  code: string;
  ancre: string;
  transition: CodeTransition;
  blocs: BlocDit[];
  precisions: Precision[];
  liens: LienDit[];
  /** `dit`: the code, how its words were taken, who said them and where. */
  sources: (Renvoi & { dit: Enligne[] })[];
  soutien: string;
  mesure: Soutien;
  apartes: AparteDit[];
};

/** What an organiser wrote, in their words. */
export type NoeudEnonce = {
  type: "enonce";
  code: string;
  ancre: string;
  transition: TransitionDite;
  nature: string;
  theme: string;
  blocs: BlocDit[];
  precisions: Precision[];
  liens: LienDit[];
  structures: string;
  /** Who said it, and in which ateliers. */
  origine: Enligne[];
  /** Which points cite it, and how. */
  usage: Enligne[];
};

export type NoeudChiffres = { type: "chiffres"; chiffres: { nombre: string; mot: string; definition: string }[] };

/** `lignes`: what is counted, how many, and the number in words; drawn as bars beside them. */
export type NoeudTableau = {
  type: "tableau";
  titre: string;
  entete: [string, string];
  lignes: { nom: string; n: number; texte: string; transition: CodeTransition | null }[];
  note: string;
};

/** Départements with their number on them; the table that follows says the same in words. */
export type NoeudCarte = {
  type: "carte";
  titre: string;
  alt: string;
  credit: string;
  territoires: { code: string; nom: string; n: number }[];
};

/** A picture whose bytes the caller brings, by `ref`, which is its address on the web; its size in pixels. */
export type NoeudImage = {
  type: "image";
  /** Logos stand side by side; a photo has its credit under it. */
  genre: "logo" | "photo";
  ref: string;
  alt: string;
  credit: string | null;
  largeur: number;
  hauteur: number;
};

/** Pictures by their ref, in base64: PNG for logos, JPEG for photos. */
export type Images = Readonly<Record<string, string>>;

/** A block that closes a chapter: podcasts, films, links. */
export type NoeudEncart = { type: "encart"; titre: string | null; enfants: (BlocDit | NoeudLiens)[] };

/** What stands around the nodes: on the cover, above the contents, beside the code that leads to the live page, in what a file says of itself. */
export type CadreDit = { nom: string; organisePar: string; sommaire: string; qr: string; motsCles: string[] };

export type DocumentCompose = {
  cadre: CadreDit;
  annee: number;
  /** Of the version; the date its bytes bear, ISO 8601. */
  numero: number;
  publieeAt: string;
  titre: string;
  intitule: string;
  titreDocument: string;
  conference: string;
  coOrganisateurs: string[];
  /** Of the co-organisers, for the cover. */
  logos: NoeudImage[];
  /** Which version it is, and since when; or that it is a document de travail. */
  version: string;
  /** Behind every page, and at the foot of each. */
  filigrane: string | null;
  mentions: string[];
  mention: string | null;
  parties: NoeudPartie[];
};

/** Every node below these, in reading order. */
export function* parcourir(noeuds: readonly Noeud[]): Generator<Noeud> {
  for (const n of noeuds) {
    yield n;
    if ("enfants" in n) yield* parcourir(n.enfants);
  }
}
