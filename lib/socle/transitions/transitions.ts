import type { Couleur, Marque } from "./palette.ts";

/** What a transition is called in addresses, files and data: given once, the same in every edition that has it. */
export type CodeTransition = string;

/** How a transition is shown wherever it is named; an edition words its question and gives its rank. */
export type TransitionNommee = { code: CodeTransition; nom: string; couleur: Couleur; marque: Marque };

/** Those a first edition begins with, in their order: the CRESS changes them in its preparation. */
export const TRANSITIONS_USUELLES = [
  { code: "ecologique", nom: "Transition écologique", couleur: "vert", marque: "feuille" },
  { code: "sociale", nom: "Transition sociale", couleur: "framboise", marque: "cercles" },
  { code: "economique", nom: "Transition économique", couleur: "ocre", marque: "barres" },
  { code: "organisationnelle", nom: "Transition organisationnelle", couleur: "violet", marque: "reseau" },
] as const satisfies readonly TransitionNommee[];

export type CodeUsuel = (typeof TRANSITIONS_USUELLES)[number]["code"];
export const CODES_USUELS: readonly CodeUsuel[] = TRANSITIONS_USUELLES.map((t) => t.code);

const globals = globalThis as typeof globalThis & { trameTransitions?: ReadonlyMap<CodeTransition, TransitionNommee> };

const parCode = (liste: readonly TransitionNommee[]) => new Map(liste.map((t) => [t.code, t]));

/**
 * The dictionary of the instance, as a translation’s: read from the base by each server (lib/socle/transitions/dictionnaire), told to
 * each room’s pages. One for the process, whatever its bundles.
 */
const connues = () => globals.trameTransitions ?? parCode(TRANSITIONS_USUELLES);

/** Takes these for the dictionary, in their order. */
export function connaitre(liste: readonly TransitionNommee[]): void {
  globals.trameTransitions = parCode(liste);
}

export const transitionsConnues = (): TransitionNommee[] => [...connues().values()];
export const transitionConnue = (code: CodeTransition): TransitionNommee =>
  connues().get(code) ?? { code, nom: code, couleur: "ardoise", marque: "losange" };
export const nomTransition = (code: CodeTransition): string => transitionConnue(code).nom;

/** Its name where all are named together: « écologique ». */
export const adjectifTransition = (code: CodeTransition): string => nomTransition(code).replace(/^Transition /u, "");

export const codesConnus = (): CodeTransition[] => [...connues().keys()];

/** Its place in the dictionary; one it does not know comes last. */
export function rangTransition(code: CodeTransition): number {
  const rang = codesConnus().indexOf(code);
  return rang < 0 ? connues().size : rang;
}

/** Each once, in the order of the dictionary. */
export const ordonner = (codes: Iterable<CodeTransition>): CodeTransition[] =>
  [...new Set(codes)].sort((a, b) => rangTransition(a) - rangTransition(b));
