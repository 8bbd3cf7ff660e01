import type { Nouvelle, Sujet } from "./sujets.ts";

/** Longer than a page takes from its reading to its stream, on a slow phone. */
const GARDE_MS = 30_000;
const NOMBRE_MAX = 2000;

/**
 * The last changes: told again to who begins to follow, since their page was read a little before. `tout` among them: some
 * were missed then, and who begins has missed them too.
 */
export function creerRecents(maintenant: () => number = () => performance.now()) {
  let gardes: { nouvelle: Nouvelle; at: number }[] = [];
  return {
    noter(nouvelle: Nouvelle): void {
      const at = maintenant();
      gardes = [...gardes.filter((g) => at - g.at < GARDE_MS), { nouvelle, at }].slice(-NOMBRE_MAX);
    },
    de(sujets: readonly Sujet[]): Nouvelle[] {
      const depuis = maintenant() - GARDE_MS;
      const siennes = gardes
        .filter((g) => g.at > depuis)
        .map((g) => g.nouvelle)
        .filter((n) => n === "tout" || sujets.includes(n.sujet));
      return siennes.includes("tout") ? ["tout"] : siennes;
    },
  };
}
