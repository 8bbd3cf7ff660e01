/**
 * Of what stays, what moved: `apres` is a selection of `avant` in another order; the fewest to take out for the others
 * to follow one another as before.
 */
export function horsDeLOrdre<T>(avant: readonly T[], apres: readonly T[]): T[] {
  const rangs = new Map(avant.map((cle, rang) => [cle, rang]));
  const suite = apres.map((cle) => rangs.get(cle) ?? -1);
  const longueurs: number[] = [];
  const precedents: number[] = [];
  for (const [i, rang] of suite.entries()) {
    let [longueur, precedent] = [1, -1];
    for (let j = 0; j < i; j++)
      if ((suite[j] ?? 0) < rang && (longueurs[j] ?? 0) + 1 > longueur)
        [longueur, precedent] = [(longueurs[j] ?? 0) + 1, j];
    longueurs.push(longueur);
    precedents.push(precedent);
  }
  const restent = new Set<number>();
  let dernier = longueurs.indexOf(Math.max(0, ...longueurs));
  for (; dernier >= 0; dernier = precedents[dernier] ?? -1) restent.add(dernier);
  return apres.filter((_, i) => !restent.has(i));
}
