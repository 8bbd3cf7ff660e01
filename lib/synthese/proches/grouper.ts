import type { Comparaison } from "./comparer.ts";
import { paire, SEUIL } from "./seuil.ts";

/**
 * Each the nearest of the other says more than their likeness alone. Measured (`npm run proches`): down to here a tenth of
 * the true pairs is gained, below it wrong ones alone are.
 */
const SEUIL_MUTUEL = 0.7;

export type GroupeProche = { ids: string[]; ressemblance: number };

/**
 * Groups of likely duplicates, the surest first: énoncés that are each other's nearest, then those whose nearest is in the
 * group and that the whole of it is near to. `parmi`: the énoncés to group, of those compared.
 */
export function grouperProches(
  comparaison: Comparaison,
  refuses: ReadonlySet<string>,
  parmi: string[] = comparaison.ids,
): GroupeProche[] {
  const ressemblance = (a: string, b: string) =>
    refuses.has(paire(a, b)) ? Number.NEGATIVE_INFINITY : comparaison.ressemblance(a, b);
  const plusProche = new Map(parmi.map((a) => [a, plusProcheDe(a, parmi, ressemblance)]));
  const groupes = parmi.flatMap((a) => {
    const b = plusProche.get(a);
    return b && a < b && plusProche.get(b) === a ? [[a, b]] : [];
  });
  const deja = new Set(groupes.flat());
  for (const seul of parmi.filter((id) => !deja.has(id))) {
    const groupe = groupes.find((g) => g.includes(plusProche.get(seul) ?? ""));
    if (groupe?.every((id) => ressemblance(seul, id) >= SEUIL)) groupe.push(seul);
  }
  return groupes
    .map((ids) => ({ ids, ressemblance: ressemblance(ids[0] ?? "", ids[1] ?? "") }))
    .sort((a, b) => b.ressemblance - a.ressemblance);
}

function plusProcheDe(a: string, parmi: string[], ressemblance: (a: string, b: string) => number): string | undefined {
  let meilleur: string | undefined;
  let score = SEUIL_MUTUEL;
  for (const b of parmi) {
    const s = a === b ? Number.NEGATIVE_INFINITY : ressemblance(a, b);
    if (s >= score) [meilleur, score] = [b, s];
  }
  return meilleur;
}
