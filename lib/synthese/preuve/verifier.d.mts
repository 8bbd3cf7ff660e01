import type { PointJson, SyntheseJson } from "../document/json.ts";
import type { ArbreEnonce } from "../version/tree.ts";
import type { Preuve, Recu } from "./manifeste.ts";

export type Verdict = { bon: boolean; texte: string };

export function hacherFeuille(valeurs: readonly unknown[]): string;
export function calculerRacine(hachages: readonly string[]): string;
export function direPoint(point: PointJson): unknown[];
export function direEnonce(enonce: ArbreEnonce, points: readonly string[]): unknown[];
export function direReserve(recu: Recu): unknown[];
export function listerPoints(synthese: SyntheseJson): PointJson[];
export function refaireFeuilles(synthese: SyntheseJson): Map<string, string>;
export function verifier(synthese: SyntheseJson, preuve: Preuve): Verdict[];
export function verifierRecu(recu: Recu, preuve: Preuve): Verdict;
export function chercher(synthese: SyntheseJson, voulu: string): string[];
