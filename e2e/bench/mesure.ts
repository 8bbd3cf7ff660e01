/** Median of a list of durations, in milliseconds. */
export function mediane(durees: number[]): number {
  const sorted = [...durees].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export async function chronometrer(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/**
 * Median time of each request, taken in turns: whatever else the machine does falls on all of them alike. The first
 * rounds warm up and are not counted.
 */
export async function comparer<K extends string>(
  requetes: Record<K, () => Promise<unknown>>,
  tours: number,
): Promise<Record<K, number>> {
  const noms = Object.keys(requetes) as K[];
  const durees = Object.fromEntries(noms.map((nom) => [nom, [] as number[]])) as Record<K, number[]>;
  for (let tour = -3; tour < tours; tour++)
    for (const nom of noms) {
      const duree = await chronometrer(requetes[nom]);
      if (tour >= 0) durees[nom].push(duree);
    }
  return Object.fromEntries(noms.map((nom) => [nom, mediane(durees[nom])])) as Record<K, number>;
}
