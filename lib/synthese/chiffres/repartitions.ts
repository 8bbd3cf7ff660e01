import { FORMATS, type Format } from "../../appel/candidature/questions/choix.ts";
import type { CodeTransition } from "../../socle/transitions/transitions.ts";
import { type AtelierCompte, comptes, lieuCompte } from "./compute.ts";

export type Repartition<C extends string = string> = { cle: C; codes: string[] }[];

/** Sizes of an atelier, by its participations; the last one is not known, which is not zero. */
const TAILLES = ["0-9", "10-19", "20-49", "50-99", "100+", "inconnue"] as const;
export type Taille = (typeof TAILLES)[number];

/** The ateliers behind each number of a distribution: the same reading as `calculerChiffres`. */
export const repartirParLieu = (ateliers: readonly AtelierCompte[], cles: readonly string[]) =>
  repartir(ateliers, cles, (a) => [lieuCompte(a)]);

export const repartirParMois = (ateliers: readonly AtelierCompte[], mois: readonly string[]) =>
  repartir(ateliers, mois, (a) => [a.mois]);

export const repartirParTransition = (ateliers: readonly AtelierCompte[], codes: readonly CodeTransition[]) =>
  repartir(ateliers, codes, (a) => a.transitions);

export const repartirParTaille = (ateliers: readonly AtelierCompte[]): Repartition<Taille> =>
  repartir(ateliers, TAILLES, (a) => [taille(a.participants)]);

/** By way of working; that of an earlier edition is often not known. */
export const repartirParFormat = (ateliers: readonly AtelierCompte[]): Repartition<Format | "inconnu"> =>
  repartir(ateliers, [...FORMATS, "inconnu"], (a) => [a.format ?? "inconnu"]);

function repartir<C extends string>(
  ateliers: readonly AtelierCompte[],
  cles: readonly C[],
  clesDe: (a: AtelierCompte) => readonly C[],
): Repartition<C> {
  const codes = new Map<C, string[]>(cles.map((cle) => [cle, []]));
  for (const atelier of comptes(ateliers)) for (const cle of clesDe(atelier)) codes.get(cle)?.push(atelier.code);
  return [...codes].map(([cle, codes]) => ({ cle, codes }));
}

function taille(participants: number | null): Taille {
  if (participants === null) return "inconnue";
  if (participants < 10) return "0-9";
  if (participants < 20) return "10-19";
  if (participants < 50) return "20-49";
  return participants < 100 ? "50-99" : "100+";
}
