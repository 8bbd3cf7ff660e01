import type { CleMention } from "../../appel/mentions/mentions.ts";
import type { Valeurs } from "../../socle/texte/variables.ts";
import type { CodeTransition } from "../../socle/transitions/transitions.ts";
import type { AtelierCompte } from "../chiffres/compute.ts";
import type { Chiffres } from "../chiffres/types.ts";
import type { BlocLu } from "../consolidation/consolidation.ts";
import type { LogoLu, PartieLue } from "../editorial/lire.ts";
import type { EcartChiffre } from "./chiffres.ts";
import type { IntituleDouteux } from "./intitules.ts";
import type { LigneRapprochee } from "./rapprocher-liste.ts";

/** What the rules look at, read once: nothing of it is queried again. */
export type Matiere = {
  annee: string;
  depotsOuverts: boolean;
  coOrganisateurs: readonly string[];
  dateLancement: string | null;
  datesComite: readonly string[];
  /** Départements of the region, with their names. */
  departements: ReadonlyMap<string, string>;
  /** Those that count. */
  ateliers: readonly AtelierCompte[];
  chiffres: Chiffres;
  /** Held ateliers whose presence or fiche is still owed. */
  dus: readonly { code: string; candidatureId: string; organisateurs: string[] }[];
  /** Énoncés that wait, by chapter. */
  aTraiter: readonly { transition: CodeTransition; aTraiter: number }[];
  aValider: readonly CodeTransition[];
  /** Blanks of the legal pages that the law asks to fill. */
  mentionsManquantes: readonly CleMention[];
  blocs: readonly BlocLu[];
  chapitres: readonly { transition: CodeTransition; question: string; problematique: string; remarque: string }[];
  enjeux: readonly { titre: string; texte: string; points: string[] }[];
  parties: readonly PartieLue[];
  logos: readonly LogoLu[];
  valeurs: Valeurs;
  ecarts: readonly EcartChiffre[];
  douteux: readonly IntituleDouteux[];
  /** The lines of a list printed elsewhere, each with its atelier. */
  liste: readonly LigneRapprochee[];
  /** Names of the persons who have a role in the edition. */
  personnes: readonly string[];
  /** Structures that organise, with the network each belongs to. */
  reseaux: readonly { structure: string; reseau: string }[];
};

/** What is at fault, where it is mended, and what is wrong with this one. */
export type Objet = { nom: string; href: string; detail?: string };

export type Regle = {
  cle: string;
  /** Nothing is published while it finds something. */
  bloque: boolean;
  /** « 4 ateliers sans retour ». */
  titre: (n: number) => string;
  pourquoi: string;
  chercher: (m: Matiere) => Objet[];
};

export type Constat = Pick<Regle, "cle" | "bloque" | "pourquoi"> & { titre: string; objets: Objet[] };

/** Where things are mended. */
export const versTable = (m: Matiere, transition: CodeTransition, point?: string) =>
  `/cress/${m.annee}/synthese/${transition}${point ? `?point=${point}` : ""}`;
/** The words of a point, in the document. */
export const versMots = (m: Matiere, point: string) => `/cress/${m.annee}/document?point=${point}#${point}`;
export const versPartie = (m: Matiere, cle: string) => `/cress/${m.annee}/document?partie=${cle}#partie-${cle}`;

/** Every live point with where it stands. */
export const pointsDe = (m: Matiere) =>
  m.blocs.flatMap((bloc) => bloc.groupes.flatMap((groupe) => groupe.points.map((point) => ({ bloc, groupe, point }))));

export const objetAtelier = (a: Pick<AtelierCompte, "code" | "candidatureId" | "organisateurs">, detail?: string) => ({
  nom: `${a.code}, ${a.organisateurs.join(", ")}`,
  href: `/cress/candidatures/${a.candidatureId}`,
  detail,
});
