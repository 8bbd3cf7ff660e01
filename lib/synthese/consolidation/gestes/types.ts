/** What is done in consolidation; one row of `gestes` each. */
export const TYPES_GESTE = [
  "reprise",
  "preparer",
  "creer_point",
  "citer",
  "detacher",
  "reformuler",
  "deplacer",
  "fusionner",
  "scinder",
  "retirer",
  "ecarter",
  "reprendre",
  "classer",
  "relire",
  "garder_signal_faible",
  "composer_groupe",
  "retirer_groupe",
  "composer_bloc",
  "retirer_bloc",
  "partir_du_plan",
  "ecrire_chapitre",
  "ecrire_enjeu",
  "retirer_enjeu",
  "nourrir_enjeu",
  "redire",
  "refuser_proche",
  "annuler",
  "transmettre",
  "valider_chapitre",
  "rouvrir",
] as const;
export type TypeGeste = (typeof TYPES_GESTE)[number];

/** The tables of facts a gesture opens and closes rows of. */
export const NATURES_FAIT = [
  "point_version",
  "citation",
  "mise_de_cote",
  "classement",
  "filiation",
  "signal_faible",
  "groupe_version",
  "bloc_version",
  "chapitre_version",
  "enjeu_version",
  "enjeu_point",
  "redite",
  "proche_refuse",
] as const;
export type NatureFait = (typeof NATURES_FAIT)[number];

export const SENS_EFFET = ["ouvre", "ferme"] as const;

export const NATURES_FILIATION = ["fusion", "scission"] as const;

/** Codes and counts for the sentence of a gesture; never words people wrote. */
export type DonneesGeste = {
  points?: string[];
  enonces?: string[];
  vers?: string[];
  transition?: string;
  /** Of an enjeu: what was done beside writing it. */
  quoi?: "nouveau" | "deplace";
  /** Points an enjeu rests on, or points of an edition before that one says again: those that came, those that left. */
  ajoutes?: string[];
  retires?: string[];
  /** Of the gesture that is undone; `retabli`: made again. */
  type?: TypeGeste;
  retabli?: boolean;
  /** The position, or the re-reading by an organiser, whose wording was taken. */
  proposition?: string;
  /** The edition whose outline is taken, and how many chapters take it. */
  plan?: { annee: number; chapitres: number };
  /** The difference, in a copy that came back, that was accepted. */
  copie?: string;
};
