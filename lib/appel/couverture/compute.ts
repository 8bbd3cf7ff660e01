import type { CodeTransition } from "../../socle/transitions/transitions.ts";
import { accorder } from "../../socle/typographie/nombre.ts";
import { HORS_DEPARTEMENT } from "../atelier/filtre.ts";
import type { Modalite } from "../atelier/states.ts";
import type { Format } from "../candidature/questions/choix.ts";
import type { EtatCandidature } from "../candidature/states.ts";

/** How sure an atelier is: asked for, kept by a décision not announced yet, or labelled. */
export const STATUTS = ["labellise", "prepare", "propose"] as const;
export type Statut = (typeof STATUTS)[number];

export type AtelierCouvert = {
  id: string;
  candidatureId: string;
  /** Null before the label. */
  code: string | null;
  intitule: string;
  format: Format | null;
  etat: EtatCandidature;
  decisionPreparee: "labelliser" | "refuser" | null;
  /** False when it is cancelled or postponed without a date. */
  compte: boolean;
  modalite: Modalite | null;
  departement: string | null;
  mois: string | null;
  transitions: readonly CodeTransition[];
};
export type Cible = { departement: string; transition: CodeTransition; cible: number };

export type Case = Record<Statut, number> & { cible: number | null };
export type Ligne = { departement: string; total: Case; cases: Record<string, Case> };

/** Null: it counts nowhere (refused, given up, about to be refused, cancelled). */
export function statutDe(a: Pick<AtelierCouvert, "etat" | "decisionPreparee" | "compte">): Statut | null {
  if (!a.compte) return null;
  if (a.etat === "labellisee") return "labellise";
  if (a.etat !== "soumise" && a.etat !== "a_completer") return null;
  if (a.decisionPreparee === "refuser") return null;
  return a.decisionPreparee === "labelliser" ? "prepare" : "propose";
}

/** The same reading as the programme's: online is in no département, and an unknown place is not an online one. */
export const lieuDe = (a: Pick<AtelierCouvert, "modalite" | "departement">) =>
  a.modalite === "visio" ? "distanciel" : (a.departement ?? "non_disponible");

/**
 * One row per département (zeros included), then online, then unknown when there are any. An atelier of several
 * transitions counts in each of their columns, and once in the total of its row.
 */
export function parTransition(
  ateliers: readonly AtelierCouvert[],
  departements: readonly string[],
  cibles: readonly Cible[],
  transitions: readonly CodeTransition[],
): Ligne[] {
  const lignes = lignesVides(ateliers, departements, transitions);
  remplir(lignes, ateliers, (a) => a.transitions);
  for (const { departement, transition, cible } of cibles) {
    const ligne = lignes.find((l) => l.departement === departement);
    const visee = ligne?.cases[transition];
    if (visee) visee.cible = cible;
  }
  return lignes;
}

/** The same rows, by month; an atelier without a month counts in the total of its row only. */
export function parMois(
  ateliers: readonly AtelierCouvert[],
  departements: readonly string[],
  mois: readonly string[],
): Ligne[] {
  const lignes = lignesVides(ateliers, departements, mois);
  remplir(lignes, ateliers, (a) => (a.mois ? [a.mois] : []));
  return lignes;
}

const vide = (): Case => ({ labellise: 0, prepare: 0, propose: 0, cible: null });

function lignesVides(
  ateliers: readonly AtelierCouvert[],
  departements: readonly string[],
  colonnes: readonly string[],
) {
  const comptes = ateliers.filter((a) => statutDe(a) !== null).map(lieuDe);
  const hors = HORS_DEPARTEMENT.filter((h) => comptes.includes(h));
  return [...departements, ...hors].map((departement) => ({
    departement,
    total: vide(),
    cases: Object.fromEntries(colonnes.map((c) => [c, vide()])),
  }));
}

function remplir(
  lignes: readonly Ligne[],
  ateliers: readonly AtelierCouvert[],
  colonnesDe: (a: AtelierCouvert) => readonly string[],
): void {
  for (const atelier of ateliers) {
    const statut = statutDe(atelier);
    const ligne = lignes.find((l) => l.departement === lieuDe(atelier));
    if (!statut || !ligne) continue;
    ligne.total[statut]++;
    for (const colonne of colonnesDe(atelier)) {
      const visee = ligne.cases[colonne];
      if (visee) visee[statut]++;
    }
  }
}

export const nombreDe = (c: Case) => c.labellise + c.prepare + c.propose;

/** How many more must be labelled to reach the target, those already prepared counted; null without a target. */
export const manqueDe = (c: Case) => (c.cible === null ? null : Math.max(0, c.cible - c.labellise - c.prepare));

/** « 2 labellisés, 1 préparé, 1 proposé », or « aucun »: a cell in words. */
export function dire(c: Case): string {
  const parts = [
    c.labellise > 0 && `${c.labellise} ${accorder(c.labellise, "labellisé")}`,
    c.prepare > 0 && `${c.prepare} ${accorder(c.prepare, "préparé")}`,
    c.propose > 0 && `${c.propose} ${accorder(c.propose, "proposé")}`,
  ].filter((p) => p !== false);
  return parts.length > 0 ? parts.join(", ") : "aucun";
}

/** « il en manque 2 », « cible atteinte », or nothing without a target. */
export function direCible(c: Case): string | null {
  const manque = manqueDe(c);
  if (manque === null) return null;
  return manque === 0 ? "cible atteinte" : `il en manque ${manque}`;
}
