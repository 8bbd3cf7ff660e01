import { HORS_DEPARTEMENT } from "../../appel/atelier/filtre.ts";
import { TYPES_ENONCE, type TypeEnonce } from "../../recueil/rubriques/types-enonce.ts";
import { type CodeTransition, codesConnus } from "../../socle/transitions/transitions.ts";

export const LECTURES = ["non_lues", "lues"] as const;
export type Lecture = (typeof LECTURES)[number];
/** None: the last validated first. */
export const TRIS_FICHES = ["code", "intitule"] as const;
export type TriFiches = (typeof TRIS_FICHES)[number];

/** What a member narrows the validated fiches to. */
export type FiltreFiches = {
  q?: string;
  /** Of the énoncés they read in it. */
  transition?: CodeTransition;
  type?: TypeEnonce;
  /** A département's code, or one of HORS_DEPARTEMENT. */
  departement?: string;
  lecture?: Lecture;
  tri?: TriFiches;
  /** When the list was opened, in milliseconds: what is read from then on stays among the unread it was opened with. */
  depuis?: string;
};
/** What narrows the list; the rest only orders it. */
export type CritereFiches = Exclude<keyof FiltreFiches, "tri" | "depuis">;

/** The parameters of an address, in the order they are always written. */
const CLES = [
  "q",
  "transition",
  "type",
  "departement",
  "lecture",
  "tri",
  "depuis",
] as const satisfies readonly (keyof FiltreFiches)[];
export const CRITERES_FICHES: readonly CritereFiches[] = CLES.filter((c) => c !== "tri" && c !== "depuis");

type Parametres = Record<string, string | string[] | undefined>;

/** What an address asks of the list; a value that means nothing is left out. */
export function lireFiltreFiches(params: Parametres): FiltreFiches {
  const un = (cle: keyof FiltreFiches) => {
    const valeur = params[cle];
    return (Array.isArray(valeur) ? valeur[0] : valeur) ?? "";
  };
  const parmi = <T extends string>(choix: readonly T[], cle: keyof FiltreFiches) => choix.find((c) => c === un(cle));
  const lu: FiltreFiches = {
    q: un("q").replaceAll("\0", "").trim().slice(0, 100).trim(),
    transition: parmi(codesConnus(), "transition"),
    type: parmi(TYPES_ENONCE, "type"),
    departement: parmi(HORS_DEPARTEMENT, "departement") ?? /^(\d{2,3}|2[AB])$/.exec(un("departement"))?.[0],
    lecture: parmi(LECTURES, "lecture"),
    tri: parmi(TRIS_FICHES, "tri"),
    depuis: /^\d{12,14}$/.exec(un("depuis"))?.[0],
  };
  return Object.fromEntries(CLES.flatMap((cle) => (lu[cle] ? [[cle, lu[cle]]] : [])));
}

/** The same, of a filter carried whole in one string. */
export const lireRequeteFiches = (texte: string) => lireFiltreFiches(Object.fromEntries(new URLSearchParams(texte)));

/** The same filter as parameters, always in the same order. */
export function requeteFiches(filtre: FiltreFiches): URLSearchParams {
  const params = new URLSearchParams();
  for (const cle of CLES) {
    const valeur = filtre[cle];
    if (valeur) params.set(cle, valeur);
  }
  return params;
}

/** `chemin` with the filter behind it, or alone when there is none. */
export function lienFiches(chemin: string, filtre: FiltreFiches = {}, page = 1): string {
  const params = requeteFiches(filtre);
  if (page > 1) params.set("page", String(page));
  return params.size > 0 ? `${chemin}?${params}` : chemin;
}
