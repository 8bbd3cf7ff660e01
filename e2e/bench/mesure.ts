/** Median of a list of durations, in milliseconds. */
export function mediane(durees: number[]): number {
  const sorted = [...durees].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

async function chronometrer(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

type Requetes = Record<string, () => Promise<unknown>>;

/**
 * Median time of each request of each column, taken in turns, the same request in every column one after the other:
 * whatever else the machine does falls on all of them alike. The first `chauffe` rounds are not counted.
 */
export async function comparer<C extends string>(
  colonnes: Record<C, Requetes>,
  tours: number,
  chauffe: number,
): Promise<Record<C, Record<string, number>>> {
  const noms = Object.keys(colonnes) as C[];
  const requetes = [...new Set(noms.flatMap((c) => Object.keys(colonnes[c])))];
  const durees = new Map<string, number[]>();
  for (let tour = -chauffe; tour < tours; tour++)
    for (const requete of requetes)
      for (const colonne of noms) {
        const work = colonnes[colonne][requete];
        if (!work) continue;
        const duree = await chronometrer(work);
        const cle = `${colonne}\n${requete}`;
        if (tour >= 0) durees.set(cle, [...(durees.get(cle) ?? []), duree]);
      }
  return Object.fromEntries(
    noms.map((c) => [c, Object.fromEntries(requetes.map((r) => [r, mediane(durees.get(`${c}\n${r}`) ?? [])]))]),
  ) as Record<C, Record<string, number>>;
}
