import { CODES_TRANSITION, NOM_TRANSITION } from "../edition/transitions.ts";

/** Figures and periods that are never typed in a text: their name between braces, completed when it is read. */
export const VARIABLES = [
  "ateliers",
  ...CODES_TRANSITION.map((t) => `ateliers_${t}` as const),
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
export type Variable = (typeof VARIABLES)[number];
/** What each is worth today, in words. */
export type Valeurs = Record<Variable, string>;

/** What each says, for who chooses one. */
export const SENS: Record<Variable, string> = {
  ateliers: "ateliers qui comptent",
  ateliers_ecologique: `ateliers, ${NOM_TRANSITION.ecologique.toLowerCase()}`,
  ateliers_sociale: `ateliers, ${NOM_TRANSITION.sociale.toLowerCase()}`,
  ateliers_economique: `ateliers, ${NOM_TRANSITION.economique.toLowerCase()}`,
  ateliers_organisationnelle: `ateliers, ${NOM_TRANSITION.organisationnelle.toLowerCase()}`,
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

/** A name between braces; a brace after a backslash is a brace. */
const MOTIF = /(?<!\\)\{([\p{L}_][\p{L}\p{N}_ ’'-]{0,39})\}/gu;

const isVariable = (nom: string): nom is Variable => (VARIABLES as readonly string[]).includes(nom);

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
    return isVariable(nom) ? valeurs[nom] : tout;
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
