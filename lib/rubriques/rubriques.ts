import { TYPES_ENONCE, type TypeEnonce } from "../fiche/types-enonce.ts";
import { nombre } from "../typographie/nombre.ts";

/** Where a rubrique stands in the fiche: told, drawn from the atelier by transition, told besides, told to the CRESS alone. */
export const PARTIES = ["recit", "enonces", "suite", "avis"] as const;
export type Partie = (typeof PARTIES)[number];

type Forme = "texte" | "enonces" | "paroles" | "choix";

/**
 * What a fiche may ask, closed: where an answer is kept, how it is given and what it feeds depend on it. An edition names,
 * orders, bounds and withdraws them.
 */
export const FORMES = {
  problematique: { partie: "recit", forme: "texte" },
  deroule: { partie: "recit", forme: "texte" },
  ...(Object.fromEntries(TYPES_ENONCE.map((type) => [type, { partie: "enonces", forme: "enonces" }])) as Record<
    TypeEnonce,
    { partie: "enonces"; forme: "enonces" }
  >),
  verbatims: { partie: "suite", forme: "paroles" },
  suites: { partie: "suite", forme: "texte" },
  satisfaction: { partie: "avis", forme: "choix" },
  appreciation: { partie: "avis", forme: "texte" },
  tempsPasse: { partie: "avis", forme: "choix" },
} as const satisfies Record<string, { partie: Partie; forme: Forme }>;
export type CleRubrique = keyof typeof FORMES;
export const CLES_RUBRIQUE = Object.keys(FORMES) as [CleRubrique, ...CleRubrique[]];

/** More than any fiche: characters of a text, words heard, énoncés of one kind. An edition may set less. */
export const PLAFONDS: Record<Forme, number> = { texte: 4000, paroles: 30, enonces: 300, choix: 1 };

/** `une_parmi`: of the kinds of énoncé marked so, at least one. */
export const DEMANDES = ["facultative", "obligatoire", "une_parmi"] as const;
export type Demande = (typeof DEMANDES)[number];

/** A rubrique as an edition words it. */
export type Rubrique = {
  cle: CleRubrique;
  nom: string;
  /** In a sentence, with its article: « la problématique », « un levier ». */
  enPhrase: string;
  aide: string;
  demande: Demande;
  /** Characters of a text, énoncés or words heard; null: none is set. */
  minimum: number | null;
  maximum: number | null;
  /** No longer asked. */
  retiree: boolean;
};

export const formeDe = (cle: CleRubrique): Forme => FORMES[cle].forme;
export const isTypeEnonce = (cle: CleRubrique): cle is TypeEnonce => formeDe(cle) === "enonces";
export const maximumDe = (r: Rubrique): number => r.maximum ?? PLAFONDS[formeDe(r.cle)];

/** The rubrique of this key; an edition has them all. */
export function rubriqueDe(rubriques: readonly Rubrique[], cle: CleRubrique): Rubrique {
  const lue = rubriques.find((r) => r.cle === cle);
  if (!lue) throw new Error(`rubrique absente : ${cle}`);
  return lue;
}

/** Those of a part of the fiche, in their order. */
export const deLaPartie = (rubriques: readonly Rubrique[], partie: Partie): Rubrique[] =>
  rubriques.filter((r) => FORMES[r.cle].partie === partie);

/** The kinds of énoncé in the order of the edition, those it withdrew too: a fiche may hold some. */
export const typesEnOrdre = (rubriques: readonly Rubrique[]): TypeEnonce[] =>
  rubriques.flatMap((r) => (isTypeEnonce(r.cle) ? [r.cle] : []));

/** Its help, and how long the answer is when it may be too short: « De 200 à 1 500 caractères. » */
export const aideDe = (r: Rubrique): string =>
  [
    r.aide,
    formeDe(r.cle) === "texte" &&
      r.minimum !== null &&
      `De ${nombre(r.minimum)} à ${nombre(maximumDe(r))}\u00A0caractères.`,
  ]
    .filter(Boolean)
    .join(" ");

/** « Levier », over one alone; a name that has no article stays as it is. */
export function nomSeul(r: Rubrique): string {
  const seul = r.enPhrase.replace(/^(?:une?|l[ea]|les|des) |^l’/u, "");
  return seul.charAt(0).toUpperCase() + seul.slice(1);
}

/** Over so many of them. */
export const titreDe = (r: Rubrique, combien: number): string => (combien > 1 ? r.nom : nomSeul(r));
