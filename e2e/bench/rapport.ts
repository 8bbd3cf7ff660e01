import type { Demandes } from "./compter.ts";
import type { Ecran } from "./ecrans.ts";
import type { Frappe } from "./frappe.ts";
import type { Mesure } from "./mesure.ts";
import type { Tri } from "./trier.ts";

const dizieme = (n: number) => n.toFixed(1).replace(".", ",");
const centieme = (n: number) => n.toFixed(2).replace(".", ",");

function tableau(entetes: readonly string[], lignes: readonly (readonly string[])[]): string {
  const largeurs = entetes.map((e, i) => Math.max(e.length, ...lignes.map((l) => l[i]?.length ?? 0)));
  const ligne = (cases: readonly string[]) =>
    cases.map((c, i) => (i === 0 ? c.padEnd(largeurs[i] ?? 0) : c.padStart(largeurs[i] ?? 0))).join("  ");
  return [ligne(entetes), ...lignes.map(ligne)].join("\n");
}

/** What one row of the bench is in one base; `demandes` when its queries are counted. */
export type Case = { colonne: string; mesure: Mesure; demandes: Demandes | null };

const nombre = (n: number) => (Number.isNaN(n) ? "–" : dizieme(n));

/**
 * One row: in each column its milliseconds, times the floor asked beside it, and its processor time (application + base);
 * then its bytes, its queries, how it grows with the base, what is read whole, and the peer's milliseconds.
 */
export function rapportLigne(nom: string, cases: readonly Case[]): string {
  const [premiere] = cases;
  const dernieres = cases.filter((c) => c.demandes);
  const lignes = cases.map(({ colonne, mesure: m, demandes }) => [
    colonne,
    nombre(m.ms),
    centieme(m.ms / m.plancher),
    `${nombre(m.processeur)} + ${nombre(m.base)}`,
    m.octets ? (m.octets / 1024).toFixed(0) : "",
    demandes ? String(demandes.requetes) : "",
    centieme(m.ms / m.plancher / ((premiere?.mesure.ms ?? 1) / (premiere?.mesure.plancher ?? 1))),
    Number.isNaN(m.pair) ? "" : nombre(m.pair),
  ]);
  const parcours = [...new Set(dernieres.flatMap((c) => c.demandes?.parcours ?? []))];
  return [
    tableau([nom, "ms", "× plancher", "processeur", "Ko", "requêtes", "croissance", "pair (ms)"], lignes),
    ...(parcours.length > 0 ? [`  lus en entier : ${parcours.join(", ")}`] : []),
  ].join("\n");
}

export const rapportScripts = (poids: readonly (readonly [string, number])[]): string =>
  tableau(
    ["scripts propres (Ko, gzip)", ""],
    poids.map(([chemin, ko]) => [chemin, ko.toFixed(0)]),
  );

/** One key, against one in a field alone on its page. */
export const rapportFrappe = ({ seul, document, fiche }: Frappe): string =>
  tableau(
    ["frappe (ms par touche)", "", "× champ seul"],
    [
      ["plancher : un champ seul", dizieme(seul), ""],
      ["tri d’un document de 600 énoncés", dizieme(document), dizieme(document / seul)],
      ["fiche de 300 énoncés", dizieme(fiche), dizieme(fiche / seul)],
    ],
  );

/** Aims: 2,500 ms for the first, 200 for the second. */
export const rapportEcrans = (ecrans: readonly Ecran[]): string =>
  tableau(
    ["écran, première visite (ms, ralenti 4 fois)", "le plus grand est là", "réponse à un geste"],
    ecrans.map(({ nom, lcp, inp }) => [nom, lcp.toFixed(0), inp.toFixed(0)]),
  );

/** The worst answer to one key, on a machine four times slower; 200 ms is the aim. */
export const rapportTri = ({ lignes, points, parcourir, choisir, chercher, geste }: Tri): string =>
  tableau(
    [`table de tri : ${lignes} énoncés, ${points} points (ms, ralenti 4 fois)`, ""],
    [
      ["énoncé suivant", parcourir.toFixed(0)],
      ["choisir plusieurs énoncés", choisir.toFixed(0)],
      ["chercher par mots", chercher.toFixed(0)],
      ["un geste", geste.toFixed(0)],
    ],
  );
