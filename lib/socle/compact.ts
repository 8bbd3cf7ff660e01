declare const DE: unique symbol;

/** Rows as they travel: the names of their fields once, then their values by rank, those left out at the end of a row not at all. */
export type Compactes<T> = { champs: string[]; lignes: unknown[][]; [DE]?: T };

/**
 * Rows made small for the browser. What a field holds most often is told by `ordinaire`, which both sides know, and left
 * out; so is what is not there.
 */
export function compacter<T extends object>(lignes: readonly T[], ordinaire: Partial<T> = {}): Compactes<T> {
  const habituels = new Map(Object.entries(ordinaire));
  const ecrits = new Map([...habituels].map(([champ, valeur]) => [champ, JSON.stringify(valeur)]));
  const dit = (ligne: T, champ: string) => {
    const valeur = (ligne as Record<string, unknown>)[champ];
    if (valeur === undefined || valeur === null || valeur === habituels.get(champ)) return null;
    return typeof valeur === "object" && JSON.stringify(valeur) === ecrits.get(champ) ? null : valeur;
  };
  const fois = new Map<string, number>();
  for (const ligne of lignes)
    for (const champ of Object.keys(ligne)) if (dit(ligne, champ) !== null) fois.set(champ, (fois.get(champ) ?? 0) + 1);
  // What most rows tell comes first: the others end sooner.
  const champs = [...fois.keys()].sort((a, b) => (fois.get(b) ?? 0) - (fois.get(a) ?? 0));
  return {
    champs,
    lignes: lignes.map((ligne) => {
      const valeurs = champs.map((champ) => dit(ligne, champ));
      return valeurs.slice(0, valeurs.findLastIndex((v) => v !== null) + 1);
    }),
  };
}

/** The rows as they were; a field left out holds what `ordinaire` says, or is not there. */
export const etendre = <T extends object>({ champs, lignes }: Compactes<T>, ordinaire: Partial<T> = {}): T[] =>
  lignes.map((valeurs) => {
    const dits = champs.flatMap((champ, i) => (valeurs[i] == null ? [] : [[champ, valeurs[i]] as const]));
    return { ...ordinaire, ...Object.fromEntries(dits) } as T;
  });
