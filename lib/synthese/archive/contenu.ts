import type { DocumentCompose, NoeudPartie } from "../document/noeuds.ts";
import type { SyntheseArbre } from "../version/tree.ts";

/** A file of the archive, by its path in it. */
export type Entree = { chemin: string; octets: Uint8Array };

/** A file that the page names. */
export type FichierNomme = { chemin: string; nom: string; taille: number };

export type VersionArchivee = {
  numero: number;
  publieeAt: string;
  /** What it changes, and what was wrong before it. */
  note: string;
  errata: string | null;
  retraits: { nature: "nom" | "photo"; at: string }[];
  fichiers: FichierNomme[];
  /** Its root, and where the script and the hashes are; null for a version older than them. */
  preuve: { racine: string; dossier: string } | null;
};

export type JeuArchive = { titre: string; description: string; fichiers: FichierNomme[] };

/** All that the page of an archive says: the last version, what was answered to it, and what lies beside. */
export type PageArchive = {
  arbre: SyntheseArbre;
  /** Its pictures are in it. */
  document: DocumentCompose;
  reponses: NoeudPartie[];
  versions: VersionArchivee[];
  donnees: JeuArchive[];
  faiteAt: string;
};

/** What the program that writes an archive is given. `dossier`: what it opens as. */
export type Fonds = { page: PageArchive; entrees: Entree[]; dossier: string };

/** « conference-ess-2023.zip » */
export const nomArchive = (annee: number | string) => `conference-ess-${annee}`;
