import { nombre } from "../../socle/typographie/nombre.ts";
import { NOM_SATISFACTION, NOM_TEMPS_PASSE } from "./bilan.ts";
import { TYPES_ENONCE, type TypeEnonce } from "./types-enonce.ts";

/** Where a rubrique stands in the fiche: told, drawn from the atelier by transition, told besides, told to the CRESS alone. */
export const PARTIES = ["recit", "enonces", "suite", "avis"] as const;
export type Partie = (typeof PARTIES)[number];

type Forme = "texte" | "ligne" | "enonces" | "paroles" | "choix";

/**
 * What every edition may ask: its schema, its empty answer, its column and the screens where it is typed, corrected and read
 * are made of its `forme`. An edition names, orders, bounds and withdraws them; what it asks besides is a text of its own.
 */
const FORMES = {
  problematique: { partie: "recit", forme: "texte" },
  deroule: { partie: "recit", forme: "texte" },
  ...(Object.fromEntries(TYPES_ENONCE.map((type) => [type, { partie: "enonces", forme: "enonces" }])) as Record<
    TypeEnonce,
    { partie: "enonces"; forme: "enonces" }
  >),
  verbatims: { partie: "suite", forme: "paroles" },
  suites: { partie: "suite", forme: "texte" },
  satisfaction: { partie: "avis", forme: "choix", options: NOM_SATISFACTION },
  appreciation: { partie: "avis", forme: "texte" },
  tempsPasse: { partie: "avis", forme: "choix", options: NOM_TEMPS_PASSE },
} as const satisfies Record<string, { partie: Partie; forme: Forme; options?: Readonly<Record<string, string>> }>;
type Formes = typeof FORMES;
export type CleUsuelle = keyof Formes;
export const CLES_USUELLES = Object.keys(FORMES) as [CleUsuelle, ...CleUsuelle[]];

type DeForme<F extends Forme> = { [C in CleUsuelle]: Formes[C]["forme"] extends F ? C : never }[CleUsuelle];
/** Kept in a column of their name, as words. */
export type CleTexte = DeForme<"texte">;
/** Kept in a column of their name, one of their options. */
export type CleChoix = DeForme<"choix">;
/** Words that all who read the fiche read: what only the CRESS does is corrected by nobody, and told to no one else. */
export type CleLue = { [C in CleTexte]: Formes[C]["partie"] extends "avis" ? never : C }[CleTexte];
export type Choix<C extends CleChoix> = keyof Formes[C]["options"] extends infer O extends string | number
  ? `${O}`
  : never;
type Cle = CleUsuelle | ClePropre | (string & {});
export const isTexte = (cle: Cle): cle is CleTexte =>
  Object.hasOwn(FORMES, cle) && FORMES[cle as CleUsuelle].forme === "texte";
export const isChoix = (cle: Cle): cle is CleChoix =>
  Object.hasOwn(FORMES, cle) && FORMES[cle as CleUsuelle].forme === "choix";
export const isLue = (cle: Cle): cle is CleLue => isTexte(cle) && FORMES[cle].partie !== "avis";
const CLES_TEXTE = CLES_USUELLES.filter(isTexte);
const CLES_CHOIX = CLES_USUELLES.filter(isChoix);
export const optionsDe = (cle: CleChoix): Readonly<Record<string, string>> => FORMES[cle].options;

/** One value for each text, for each one all readers read, for each choice. */
export const parTexte = <T extends { [C in CleTexte]: unknown }>(valeur: (cle: CleTexte) => unknown): T =>
  Object.fromEntries(CLES_TEXTE.map((cle) => [cle, valeur(cle)])) as T;
export const parLue = <T extends { [C in CleLue]: unknown }>(valeur: (cle: CleLue) => unknown): T =>
  Object.fromEntries(CLES_TEXTE.filter(isLue).map((cle) => [cle, valeur(cle)])) as T;
export const parChoix = <T extends { [C in CleChoix]: unknown }>(valeur: (cle: CleChoix) => unknown): T =>
  Object.fromEntries(CLES_CHOIX.map((cle) => [cle, valeur(cle)])) as T;

/** The parts where an edition may ask a text of its own. */
export const PARTIES_TEXTE = ["recit", "suite", "avis"] as const satisfies readonly Partie[];
export type PartieTexte = (typeof PARTIES_TEXTE)[number];
/** A rubrique an edition added: its part, never changed, then eight letters that the editions after it keep. */
export type ClePropre = `${PartieTexte}_${string}`;
export type CleRubrique = CleUsuelle | ClePropre;
const CLE_PROPRE = new RegExp(`^(${PARTIES_TEXTE.join("|")})_[a-z]{8}$`);
export const isPropre = (cle: unknown): cle is ClePropre => typeof cle === "string" && CLE_PROPRE.test(cle);
/** More would be another form. */
export const PROPRES_MAX = 20;

/** What a fiche answers to the rubriques of its edition alone; no key, no answer. */
export type Reponses = Record<ClePropre, string>;

/** More than any fiche: characters of a text, words heard, énoncés of one kind. An edition may set less. */
export const PLAFONDS: Record<Forme, number> = { texte: 4000, ligne: 200, paroles: 30, enonces: 300, choix: 1 };

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
  /** Of a text the edition added: one line is enough. */
  uneLigne: boolean;
  /** No longer asked. */
  retiree: boolean;
};

export const partieDe = (cle: CleRubrique): Partie =>
  isPropre(cle) ? (cle.split("_")[0] as PartieTexte) : FORMES[cle].partie;
export const formeDe = ({ cle, uneLigne }: Pick<Rubrique, "cle" | "uneLigne">): Forme =>
  isPropre(cle) ? (uneLigne ? "ligne" : "texte") : FORMES[cle].forme;
export const isTypeEnonce = (cle: CleRubrique): cle is TypeEnonce => (TYPES_ENONCE as readonly string[]).includes(cle);
export const maximumDe = (r: Rubrique): number => r.maximum ?? PLAFONDS[formeDe(r)];

/** Where a form keeps the answer: « suites », « reponses.suite_abcdefgh ». */
export const champDe = (cle: CleRubrique): string => (isPropre(cle) ? `reponses.${cle}` : cle);

/** The rubrique a field of a form answers, among those the edition added. */
export function propreDuChamp(champ: string): ClePropre | null {
  const cle = champ.startsWith("reponses.") ? champ.slice("reponses.".length) : null;
  return isPropre(cle) ? cle : null;
}

/** Those the edition added, whatever their part. */
export const propresDe = (rubriques: readonly Rubrique[]): (Rubrique & { cle: ClePropre })[] =>
  rubriques.filter((r): r is Rubrique & { cle: ClePropre } => isPropre(r.cle));

/** The rubrique of this key; an edition has all the usual ones. */
export function rubriqueDe(rubriques: readonly Rubrique[], cle: CleRubrique): Rubrique {
  const lue = rubriques.find((r) => r.cle === cle);
  if (!lue) throw new Error(`rubrique absente : ${cle}`);
  return lue;
}

/** Those of a part of the fiche, in their order. */
export const deLaPartie = (rubriques: readonly Rubrique[], partie: Partie): Rubrique[] =>
  rubriques.filter((r) => partieDe(r.cle) === partie);

/** The kinds of énoncé in the order of the edition, those it withdrew too: a fiche may hold some. */
export const typesEnOrdre = (rubriques: readonly Rubrique[]): TypeEnonce[] =>
  rubriques.flatMap((r) => (isTypeEnonce(r.cle) ? [r.cle] : []));

/** Its help, and how long the answer is when it may be too short: « De 200 à 1 500 caractères. » */
export const aideDe = (r: Rubrique): string =>
  [
    r.aide,
    (formeDe(r) === "texte" || formeDe(r) === "ligne") &&
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
