import { type CodeTransition, transitionsConnues } from "../transitions/transitions.ts";

/** Figures and periods that are never typed in a text: their name between braces, completed when it is read. */
export const VARIABLES = [
  "ateliers",
  "participations",
  "moyenne",
  "mediane",
  "structures",
  "departements",
  "periode",
  "annee",
  "edition",
  "conference",
  "region",
  "co_organisateurs",
  "appel",
  "lancement",
  "comite",
  "cloture",
] as const;
type Fixe = (typeof VARIABLES)[number];
/** One of these, or the ateliers of a transition. */
export type Variable = string;
/** What each is worth today, in words; nothing of any where no text names one. */
export type Valeurs = Record<Variable, string>;
export type ToutesLesValeurs = Record<Fixe, string> & Valeurs;

/** The variable of the ateliers of a transition; its hyphens are typed as one likes. */
export const variableTransition = (code: CodeTransition): Variable => `ateliers_${code.replaceAll("-", "_")}`;

const SENS: Record<Fixe, string> = {
  ateliers: "ateliers qui comptent",
  participations: "participations déclarées",
  moyenne: "participations par atelier, en moyenne",
  mediane: "participations par atelier, médiane",
  structures: "structures organisatrices",
  departements: "départements où un atelier a eu lieu",
  periode: "du premier au dernier mois des ateliers",
  annee: "année de l’édition",
  edition: "rang de l’édition",
  conference: "thème de l’édition",
  region: "région",
  co_organisateurs: "co-organisateurs",
  appel: "du premier au dernier jour de l’appel",
  lancement: "jour du lancement",
  comite: "jours du comité partenarial",
  cloture: "jour de la clôture",
};

/** What a variable says, for who chooses one. */
export function sensDe(nom: Variable): string {
  const transition = transitionsConnues().find((t) => variableTransition(t.code) === nom);
  return transition ? `ateliers, ${transition.nom.toLowerCase()}` : isFixe(nom) ? SENS[nom] : nom;
}

/** A name between braces; a brace after a backslash is a brace. */
const MOTIF = /(?<!\\)\{([\p{L}_][\p{L}\p{N}_ ’'-]{0,39})\}/gu;

const isFixe = (nom: string): nom is Fixe => (VARIABLES as readonly string[]).includes(nom);
const isVariable = (nom: string): boolean =>
  isFixe(nom) || transitionsConnues().some((t) => variableTransition(t.code) === nom);

/** As it may be typed: « {Période} » is `periode`. */
const nomDe = (ecrit: string) =>
  ecrit
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .trim()
    .replace(/[ ’'-]/g, "_");

/** The text with its variables completed; a name nobody knows stays as it is written. */
export const remplir = (texte: string, valeurs: Valeurs): string =>
  texte.replace(MOTIF, (tout, ecrit: string) => {
    const nom = nomDe(ecrit);
    return Object.hasOwn(valeurs, nom) ? (valeurs[nom] ?? tout) : tout;
  });

/** The same in every text of a value, whatever holds them. */
export function remplirTout<T>(valeur: T, valeurs: Valeurs): T {
  const rempli: unknown =
    typeof valeur === "string"
      ? remplir(valeur, valeurs)
      : Array.isArray(valeur)
        ? valeur.map((v) => remplirTout(v, valeurs))
        : valeur !== null && typeof valeur === "object" && Object.getPrototypeOf(valeur) === Object.prototype
          ? Object.fromEntries(Object.entries(valeur).map(([cle, v]) => [cle, remplirTout(v, valeurs)]))
          : valeur;
  return rempli as T;
}

/** Whether a text of a value names a variable. */
export const contientVariable = (valeur: unknown): boolean =>
  typeof valeur === "string"
    ? valeur.includes("{")
    : typeof valeur === "object" && valeur !== null && Object.values(valeur).some(contientVariable);

/** Names between braces that are no variable, as they are written. */
export const inconnues = (texte: string): string[] =>
  [...texte.matchAll(MOTIF)].flatMap(([tout, ecrit = ""]) => (isVariable(nomDe(ecrit)) ? [] : [tout]));

/** Why a text is refused for its variables, or null. */
export function whyNotVariables(texte: string): string | null {
  const [premiere] = inconnues(texte);
  if (!premiere) return null;
  return `« ${premiere} » n’est pas une variable : choisissez-en une dans la liste, ou écrivez \\{ pour une simple accolade.`;
}
