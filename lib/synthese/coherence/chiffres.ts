import { type CodeTransition, rangTransition } from "../../socle/transitions/transitions.ts";
import { comparerFr } from "../../socle/typographie/tri.ts";
import { type AtelierCompte, comptes, type Exclu, exclus, lieuCompte } from "../chiffres/compute.ts";
import type { Chiffres } from "../chiffres/types.ts";

/** An atelier as an earlier publication printed it: the transition it was filed under, and its title there. */
export type RappelPublie = { code: string; transition: CodeTransition; intitulePublie: string };

export type EcartChiffre = {
  /** "parTransition.ecologique" */
  cle: string;
  /** Null: left out of a list whose other rows were printed. */
  publie: number | null;
  /** Null: nothing of that name is computed. */
  calcule: number | null;
  /** Printed under a transition they do not have. */
  enTrop: AtelierCompte[];
  /** Have the transition, and were left out of the printed list. */
  manquants: AtelierCompte[];
};

export type Explication = { lignes: EcartChiffre[]; exclus: Exclu[] };

/** Each published figure beside the computed one, in the order of the key figures, with the ateliers that explain a gap. */
export function expliquerChiffres(
  publies: readonly { cle: string; valeur: number }[],
  calcules: Chiffres,
  ateliers: readonly AtelierCompte[],
  rappels: readonly RappelPublie[],
): Explication {
  const ordre = Object.keys(calcules);
  const cles = [...publies.map((p) => p.cle), ...clesOubliees(publies, calcules)].sort((a, b) =>
    comparerCles(ordre, a, b),
  );
  const lignes = cles.map((cle) => {
    const ligne = {
      cle,
      publie: publies.find((p) => p.cle === cle)?.valeur ?? null,
      calcule: lireChiffre(calcules, cle),
    };
    const transition = /^parTransition\.(.+)$/.exec(cle)?.[1];
    const causes =
      isEcart(ligne) && transition ? expliquerTransition(transition, ateliers, rappels) : { enTrop: [], manquants: [] };
    return { ...ligne, ...causes };
  });
  return { lignes, exclus: exclus(ateliers) };
}

/** Rows of a printed list that were not printed: a département without an atelier is a zero, not nothing. */
function clesOubliees(publies: readonly { cle: string }[], calcules: Chiffres): string[] {
  const imprimees = new Set(publies.map((p) => p.cle));
  return Object.entries(calcules).flatMap(([nom, valeur]) => {
    if (typeof valeur !== "object" || valeur === null || !publies.some((p) => p.cle.startsWith(`${nom}.`))) return [];
    return Object.keys(valeur).flatMap((sous) => (imprimees.has(`${nom}.${sous}`) ? [] : `${nom}.${sous}`));
  });
}

function comparerCles(ordre: string[], a: string, b: string): number {
  const [nomA = "", sousA = ""] = a.split(".");
  const [nomB = "", sousB = ""] = b.split(".");
  return (
    ordre.indexOf(nomA) - ordre.indexOf(nomB) ||
    (nomA === "parTransition" ? rangTransition(sousA) - rangTransition(sousB) : 0) ||
    comparerFr(sousA, sousB)
  );
}

/** A published figure is a whole number: a computed mean of 31.97 printed 32 is the same figure. */
export const concorde = (publie: number, calcule: number) => Math.round(calcule) === publie;

export const isEcart = ({ publie, calcule }: Pick<EcartChiffre, "publie" | "calcule">) =>
  publie !== null && (calcule === null || !concorde(publie, calcule));

/** Which ateliers make the printed list of a transition differ from the computed one. */
export function expliquerTransition(
  transition: CodeTransition,
  ateliers: readonly AtelierCompte[],
  rappels: readonly RappelPublie[],
) {
  const imprimes = new Set(rappels.filter((r) => r.transition === transition).map((r) => r.code));
  const comptees = comptes(ateliers);
  return {
    enTrop: comptees.filter((a) => imprimes.has(a.code) && !a.transitions.includes(transition)),
    manquants:
      imprimes.size === 0 ? [] : comptees.filter((a) => !imprimes.has(a.code) && a.transitions.includes(transition)),
  };
}

/** The value of "participations", "parMois.2023-04"…; null when the figures have no such key. */
export function lireChiffre(chiffres: Chiffres, cle: string): number | null {
  const [nom = "", sousCle] = cle.split(".");
  const valeur: unknown = Object.hasOwn(chiffres, nom) ? chiffres[nom as keyof Chiffres] : null;
  if (sousCle === undefined) return typeof valeur === "number" ? valeur : null;
  if (typeof valeur !== "object" || valeur === null || !Object.hasOwn(valeur, sousCle)) return null;
  return (valeur as Record<string, number>)[sousCle] ?? null;
}

/** The ateliers a figure counts, one by one: what a printed one is compared with. */
export function compteDans(cle: string, ateliers: readonly AtelierCompte[]): AtelierCompte[] {
  const [nom, sous = ""] = cle.split(".");
  const garde = (a: AtelierCompte): boolean => {
    if (nom === "parTransition") return a.transitions.some((t) => t === sous);
    if (nom === "parMois") return a.mois === sous;
    if (nom === "parDepartement") return lieuCompte(a) === sous;
    return nom === "ateliers" || nom === "candidatures" || a.participants !== null;
  };
  return comptes(ateliers).filter(garde);
}

/** Every figure one may compare, by its key, in the order of the key figures. */
export const clesChiffres = (calcules: Chiffres): string[] =>
  Object.entries(calcules).flatMap(([nom, valeur]) =>
    typeof valeur === "object" && valeur !== null ? Object.keys(valeur).map((sous) => `${nom}.${sous}`) : nom,
  );
