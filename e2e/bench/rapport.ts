import type { Frappe } from "./frappe.ts";
import type { Tri } from "./trier.ts";

export const PLANCHER = {
  page: "plancher : page qui lit la session",
  select: "plancher : select",
  post: "plancher : POST qui lit la session",
  commit: "plancher : commit",
} as const;

type Durees = Record<string, number>;
const dizieme = (n: number) => n.toFixed(1).replace(".", ",");
const centieme = (n: number) => n.toFixed(2).replace(".", ",");

function tableau(entetes: readonly string[], lignes: readonly (readonly string[])[]): string {
  const largeurs = entetes.map((e, i) => Math.max(e.length, ...lignes.map((l) => l[i]?.length ?? 0)));
  const ligne = (cases: readonly string[]) =>
    cases.map((c, i) => (i === 0 ? c.padEnd(largeurs[i] ?? 0) : c.padStart(largeurs[i] ?? 0))).join("  ");
  return [ligne(entetes), ...lignes.map(ligne)].join("\n");
}

/** Each page: milliseconds in each column, times the floor of the small edition, and growth with the base. */
export function rapportPages(durees: Record<"36" | "36 dans 12 000" | "300" | "300 dans 12 000", Durees>): string {
  const plancher = durees["36"][PLANCHER.page] ?? 1;
  return tableau(
    ["page (ms)", "36", "36 dans 12 000", "300", "300 dans 12 000", "× plancher", "36 → 12 000", "300 → 12 000"],
    Object.keys(durees["36"]).map((nom) => {
      const [a, b, c, d] = [durees["36"], durees["36 dans 12 000"], durees["300"], durees["300 dans 12 000"]].map(
        (x) => x[nom] ?? Number.NaN,
      ) as [number, number, number, number];
      return [nom, ...[a, b, c, d].map(dizieme), dizieme(a / plancher), centieme(b / a), centieme(d / c)];
    }),
  );
}

/** Each write, against a POST that reads the session plus a bare commit. */
export function rapportOperations(petite: Durees, grande: Durees): string {
  const plancher = (petite[PLANCHER.post] ?? 0) + (petite[PLANCHER.commit] ?? 0);
  return tableau(
    ["écriture (ms)", "36", "12 000", "× (POST + commit)", "36 → 12 000"],
    Object.keys(petite).map((nom) => {
      const [a, b] = [petite[nom] ?? Number.NaN, grande[nom] ?? Number.NaN];
      return [nom, dizieme(a), dizieme(b), dizieme(a / plancher), centieme(b / a)];
    }),
  );
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
