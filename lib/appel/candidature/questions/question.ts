/** The form as one goes through it; `volet` is the title of what one may leave folded. */
export const SECTIONS = [
  { id: "organisateurs", nom: "Qui organise" },
  { id: "contacts", nom: "Contacts" },
  { id: "atelier", nom: "L’atelier", volet: "Questions travaillées, nombre de places, intervenants" },
  { id: "dates", nom: "Dates et lieux" },
  { id: "accueil", nom: "Accueil", volet: "Inscription en ligne, besoins" },
  { id: "engagements", nom: "Engagements" },
] as const satisfies readonly { id: string; nom: string; volet?: string }[];
export type IdSection = (typeof SECTIONS)[number]["id"];

/** How a field is answered on its own; `formulaire` fields are answered in the whole form only. */
export type Genre =
  | "ligne"
  | "texte"
  | "adresse"
  | "nombre"
  | "date"
  | "mois"
  | "heure"
  | "commune"
  | "structures"
  | "choix"
  | "choix_multiple"
  | "formulaire";

export type Options = Readonly<Record<string, string>>;

/** What is asked, in words: the pages and the sheet to print say the same. */
export type Demande = {
  label: string;
  aide?: string;
  max?: number;
  /** A text area of so many. */
  lignes?: number;
  /** By hand; by default twice its lines on a screen. */
  lignesAEcrire?: number;
  facultatif?: boolean;
};

type Commune = Demande & {
  section: IdSection;
  /** In a correction and a difference; by default its label. */
  nom?: string;
  /** On the page where it is read; by default its `nom`. Null: it is not told there. */
  lue?: string | null;
  /** On the receipt; by default as it is read. */
  recepisse?: string;
  /** In the part of its section that one may leave folded. */
  volet?: true;
  /** Told with the candidature in the programme, once labelled. */
  publique?: true;
  /** How it is corrected on its own, when not as it is asked. */
  corrigee?: Genre;
};

export type DeTexte = Commune & {
  genre: "ligne" | "texte" | "adresse";
  min?: number;
  max: number;
  /** What is said when it must be there and is not. */
  manque?: string;
  /** Each line is an answer, so many at most, and what is said beyond. */
  parLigne?: { max: number; trop: string };
  /** The choices whose answer it completes, or replaces: told with them. */
  complete?: string;
};
export type DeNombre = Commune & { genre: "nombre" };
export type DeChoix = Commune & { genre: "choix"; options: Options; manque: string; presente: "cases" | "liste" };
export type DeChoixMultiple = Commune & {
  genre: "choix_multiple";
  options: Options;
  /** What is said when neither an option nor the text that completes them is given. */
  manque?: string;
  /** All are needed, and what is said otherwise. */
  toutes?: string;
  /** Between its options, where they are read in line. */
  separateur?: string;
};
/** Kept in a column of its own name, and drawn, read and printed by its kind alone. */
export type Simple = DeTexte | DeNombre | DeChoix | DeChoixMultiple;
/** Kept in other tables, with a part of the form of its own. */
export type Propre = Commune & { genre: "propre"; corrigee: Genre };
export type Question = Simple | Propre;
