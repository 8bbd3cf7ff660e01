import type { Changement, Sujet } from "./sujets.ts";

/** Longer than a page takes from its reading to its stream, on a slow phone. */
const GARDE_MS = 30_000;
const NOMBRE_MAX = 2000;

/** The last changes: told again to who begins to follow, since their page was read a little before. */
export function creerRecents(maintenant: () => number = () => performance.now()) {
  let gardes: (Changement & { at: number })[] = [];
  return {
    noter(changement: Changement): void {
      const at = maintenant();
      gardes = [...gardes.filter((g) => at - g.at < GARDE_MS), { ...changement, at }].slice(-NOMBRE_MAX);
    },
    de(sujets: readonly Sujet[]): Changement[] {
      const depuis = maintenant() - GARDE_MS;
      return gardes.filter((g) => g.at > depuis && sujets.includes(g.sujet)).map(({ sujet, id }) => ({ sujet, id }));
    },
  };
}
