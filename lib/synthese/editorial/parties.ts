/** The parts of the document the CRESS writes, in the order of the book; all the rest is computed. */
export const CLES_EDITORIALES = [
  "remerciements",
  "loi",
  "thematique",
  "organisation",
  "eco_responsabilite",
  "lancement",
  "structures",
  "methode",
  "comite",
  "prealable",
  "credits",
  "quatrieme",
] as const;
export type CleEditoriale = (typeof CLES_EDITORIALES)[number];

export const TEXTE_EDITORIAL_MAX = 8000;

/** Who signs: a function and an institution; a name with the consent of its person alone. */
export type Signataire = { fonction: string; institution: string; nom: string; accord: boolean };

export const GENRES_PROGRAMME = [
  "accueil",
  "introduction",
  "table_ronde",
  "regards",
  "echanges",
  "conclusion",
] as const;
export type GenreProgramme = (typeof GENRES_PROGRAMME)[number];

/** A line of the programme of the launch; speakers are told by function, one a line. */
export type LigneProgramme = { heure: string; genre: GenreProgramme; titre: string; intervenants: string };

/** All that is written in one part; the texts are light Markdown. */
export type PartieEcrite = { texte: string; signataires: Signataire[]; programme: LigneProgramme[] };

export const PARTIE_VIDE: PartieEcrite = { texte: "", signataires: [], programme: [] };

/** Which parts have lines beside their text. */
export const LIGNES_DE: Partial<Record<CleEditoriale, "signataires" | "programme">> = {
  remerciements: "signataires",
  lancement: "programme",
};

export const isSignataireVide = ({ fonction, institution, nom }: Signataire) => !fonction && !institution && !nom;
export const isLigneVide = ({ titre, intervenants }: LigneProgramme) => !titre && !intervenants;

export const CO_ORGANISATEURS_MAX = 12;
