/** What is measured again and again while people come and go. */
export type Releve = {
  /** Seconds since the beginning. */
  at: number;
  /** Megabytes in memory: the server, the processes that draw and read for it, what the server's JavaScript uses. */
  serveur: number;
  ouvriers: number;
  tas: number;
  descripteurs: number;
  /** Connections to the base, the trial's own left out. */
  connexions: number;
  /** Files: in the folder for temporary ones, in the data folder beside the base. */
  temporaires: number;
  donnees: number;
};
export type Mesuree = Exclude<keyof Releve, "at">;

/** How much the last third may stand above the second, in parts and in units: what a garbage collector or a pool leaves to chance. */
const MARGES: Record<Mesuree, { part: number; unites: number }> = {
  serveur: { part: 0.05, unites: 10 },
  ouvriers: { part: 0.05, unites: 30 },
  tas: { part: 0, unites: 8 },
  descripteurs: { part: 0, unites: 8 },
  connexions: { part: 0, unites: 2 },
  temporaires: { part: 0, unites: 2 },
  donnees: { part: 0, unites: 2 },
};
export const MESUREES = Object.keys(MARGES) as Mesuree[];

/**
 * Flat: what the last third stands at is not above the second by more than its margin; a median, or for the JavaScript, which
 * is what lives and what is not collected yet, the lowest. The first third is left to what fills once and stays (caches, plans,
 * pools). What rises by the same step for ever is found, whatever it began with.
 */
export function jugerPlat(releves: readonly Releve[], mesuree: Mesuree) {
  const tiers = (n: number) =>
    releves.slice(Math.floor((releves.length * n) / 3), Math.floor((releves.length * (n + 1)) / 3));
  const niveau = (valeurs: number[]) => (mesuree === "tas" ? Math.min(...valeurs) : mediane(valeurs));
  const [second, dernier] = [1, 2].map((n) => niveau(tiers(n).map((r) => r[mesuree]))) as [number, number];
  const { part, unites } = MARGES[mesuree];
  return { second, dernier, isPlat: dernier <= second * (1 + part) + unites };
}

export function mediane(valeurs: readonly number[]): number {
  const rangees = [...valeurs].sort((a, b) => a - b);
  return rangees[Math.floor(rangees.length / 2)] ?? Number.NaN;
}
