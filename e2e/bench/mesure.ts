import type { Base } from "./base.ts";
import { processeur } from "./processeur.ts";

export type Requete = () => Promise<unknown>;

/** One row in one base: medians of its durations and of the floor asked just before each, processor time, bytes, and the same of the peer. */
export type Mesure = { ms: number; plancher: number; processeur: number; base: number; octets: number; pair: number };

/** Median of a list of durations, in milliseconds. */
export function mediane(durees: number[]): number {
  const sorted = [...durees].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

async function chronometrer(work: Requete): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/**
 * One row, `tours` times, each just after its floor, so that whatever else the machine does falls on both; the floor after a
 * request that is not counted, which takes what the row before left behind. The first `chauffe` rounds are not counted.
 */
export async function mesurer(
  base: Base,
  plancher: Requete,
  requete: Requete,
  { tours, chauffe, pair }: { tours: number; chauffe: number; pair: Requete | null },
): Promise<Mesure> {
  const durees: Record<"ms" | "plancher" | "processeur" | "base" | "pair", number[]> = {
    ms: [],
    plancher: [],
    processeur: [],
    base: [],
    pair: [],
  };
  let octets = 0;
  let sessions: number[] = [];
  for (let tour = -chauffe; tour < tours; tour++) {
    if (tour <= 0) sessions = await base.sessions();
    await plancher();
    const sol = await chronometrer(plancher);
    const avant = [processeur([base.pid]), processeur(sessions)] as const;
    const ms = await chronometrer(async () => {
      octets = taille(await requete());
    });
    const apres = [processeur([base.pid]), processeur(sessions)] as const;
    const duPair = pair ? await chronometrer(pair) : Number.NaN;
    if (tour < 0) continue;
    durees.ms.push(ms);
    durees.pair.push(duPair);
    durees.plancher.push(sol);
    durees.processeur.push(apres[0] - avant[0]);
    durees.base.push(apres[1] - avant[1]);
  }
  return {
    ms: mediane(durees.ms),
    plancher: mediane(durees.plancher),
    processeur: mediane(durees.processeur),
    base: mediane(durees.base),
    pair: mediane(durees.pair),
    octets,
  };
}

const taille = (corps: unknown) => (typeof corps === "string" ? Buffer.byteLength(corps) : 0);
