import { type CodeTransition, codesConnus } from "../../../socle/transitions/transitions.ts";
import { jourLu } from "../../../socle/typographie/jour-lu.ts";
import { isUuid } from "../../../socle/uuid.ts";
import { HORS_DEPARTEMENT } from "../../atelier/filtre.ts";
import { CATEGORIES, type Categorie } from "../../structure/categories.ts";
import { FORMATS, type Format } from "../questions/choix.ts";
import { ETATS_CANDIDATURE, type EtatCandidature } from "../states.ts";

/** Who has something to do; `partenaires`: an avis asked for is still awaited. */
export const TOURS = ["cress", "organisateur", "partenaires", "personne"] as const;
export type Tour = (typeof TOURS)[number];
/** Where the avis asked of partners stand. */
export const SUIVIS_AVIS = ["attendu", "rendu", "non_demande"] as const;
export type SuiviAvis = (typeof SUIVIS_AVIS)[number];
/** What is prepared, and not announced yet. */
export const PREPARATIONS = ["labelliser", "refuser", "aucune"] as const;
export type Preparation = (typeof PREPARATIONS)[number];
/** Instructeur of a candidature nobody is in charge of. */
export const SANS_INSTRUCTEUR = "aucun";
export const SANS_MOIS = "inconnu";

export const TRIS = ["deposee", "intitule", "organisateur", "mois", "etat"] as const;
export type Tri = (typeof TRIS)[number];

export type FiltreCandidatures = {
  q?: string;
  /** None: all but drafts. */
  etat?: EtatCandidature;
  tour?: Tour;
  transition?: CodeTransition;
  /** A département's code, or one of HORS_DEPARTEMENT. */
  departement?: string;
  /** "2027-03", or SANS_MOIS. */
  mois?: string;
  categorie?: Categorie;
  /** The name of the network of the structure porteuse. */
  reseau?: string;
  format?: Format;
  /** A person's id, or SANS_INSTRUCTEUR. */
  instructeur?: string;
  avis?: SuiviAvis;
  decision?: Preparation;
  /** Handed in from this day, and until the end of that one, in the instance's zone. */
  du?: string;
  au?: string;
  /** None: what waits to be examined first. */
  tri?: Tri;
  sens?: "desc";
};
/** What narrows the list; the rest only orders it. */
export type Critere = Exclude<keyof FiltreCandidatures, "tri" | "sens">;

/** The parameters of an address, in the order they are always written. */
const CLES = [
  "q",
  "etat",
  "tour",
  "transition",
  "departement",
  "mois",
  "categorie",
  "reseau",
  "format",
  "instructeur",
  "avis",
  "decision",
  "du",
  "au",
  "tri",
  "sens",
] as const satisfies readonly (keyof FiltreCandidatures)[];
export const CRITERES_LISTE: readonly Critere[] = CLES.filter((cle) => cle !== "tri" && cle !== "sens");

export type Parametres = Record<string, string | string[] | undefined>;

/** What an address asks of the list; a value that means nothing is left out. */
export function lireFiltre(params: Parametres): FiltreCandidatures {
  const parmi = <T extends string>(choix: readonly T[], cle: keyof FiltreCandidatures) =>
    choix.find((c) => c === premier(params[cle]));
  const lu: FiltreCandidatures = {
    q: texteCherche(premier(params.q)),
    etat: parmi(ETATS_CANDIDATURE, "etat"),
    tour: parmi(TOURS, "tour"),
    transition: parmi(codesConnus(), "transition"),
    departement: parmi(HORS_DEPARTEMENT, "departement") ?? /^(\d{2,3}|2[AB])$/.exec(premier(params.departement))?.[0],
    mois: parmi([SANS_MOIS], "mois") ?? /^2\d{3}-(0[1-9]|1[0-2])$/.exec(premier(params.mois))?.[0],
    categorie: parmi(CATEGORIES, "categorie"),
    reseau: texteCherche(premier(params.reseau), 160),
    format: parmi(FORMATS, "format"),
    instructeur: parmi([SANS_INSTRUCTEUR], "instructeur") ?? uuidLu(premier(params.instructeur)),
    avis: parmi(SUIVIS_AVIS, "avis"),
    decision: parmi(PREPARATIONS, "decision"),
    du: jourLu(premier(params.du)),
    au: jourLu(premier(params.au)),
    tri: parmi(TRIS, "tri"),
    sens: parmi(["desc"] as const, "sens"),
  };
  return Object.fromEntries(CLES.flatMap((cle) => (lu[cle] ? [[cle, lu[cle]]] : [])));
}

/** The same filter as parameters, always in the same order: two equal filters make the same address. */
export function parametresDe(filtre: FiltreCandidatures, page = 1): URLSearchParams {
  const params = new URLSearchParams();
  for (const cle of CLES) {
    const valeur = filtre[cle];
    if (valeur) params.set(cle, valeur);
  }
  if (page > 1) params.set("page", String(page));
  return params;
}

/** A filter carried whole in one parameter, to come back to the list. */
export const lireRequete = (requete: string | string[] | undefined) =>
  lireFiltre(Object.fromEntries(new URLSearchParams(premier(requete))));

/** `chemin` with the filter behind it, or alone when there is none. */
export function lienFiltre(chemin: string, filtre: FiltreCandidatures = {}, page = 1): string {
  const params = parametresDe(filtre, page);
  return params.size > 0 ? `${chemin}?${params}` : chemin;
}

export const lienListe = (annee: number, filtre: FiltreCandidatures = {}, page = 1) =>
  lienFiltre(`/cress/${annee}/candidatures`, filtre, page);
export const lienCandidature = (id: string, filtre: FiltreCandidatures = {}) =>
  lienFiltre(`/cress/candidatures/${id}`, filtre);

/** Where one goes once a decision is kept: the next of the list, or the list after the last; it says what was kept. */
export function lienApresGarde(id: string, suivante: string | null, annee: number, filtre: FiltreCandidatures): string {
  const lien = suivante ? lienCandidature(suivante, filtre) : lienListe(annee, filtre);
  return `${lien}${lien.includes("?") ? "&" : "?"}gardee=${id}`;
}

/** The same list ordered by `tri`; asked twice, the other way round. */
export const trierPar = (filtre: FiltreCandidatures, tri: Tri): FiltreCandidatures => ({
  ...filtre,
  tri,
  sens: filtre.tri === tri && !filtre.sens ? "desc" : undefined,
});

function premier(valeur: string | string[] | undefined): string {
  return (Array.isArray(valeur) ? valeur[0] : valeur) ?? "";
}

const texteCherche = (q: string, max = 100) => q.replaceAll("\0", "").trim().slice(0, max).trim() || undefined;
const uuidLu = (texte: string) => (isUuid(texte) ? texte.toLowerCase() : undefined);

/** A day that exists. PostgreSQL refuses the others. */
