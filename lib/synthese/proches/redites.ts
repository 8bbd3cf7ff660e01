import { racinesDeLEnonce } from "../../recueil/fiche/racines.ts";
import { comparer } from "./comparer.ts";
import { SEUIL } from "./seuil.ts";

type Proposition = { id: string; transition: string; accroche: string; texte: string };

/**
 * Of each proposition, the earlier ones by likeness, the nearest first, and how many of them come near enough to be
 * suggested. Rarity and mean are those of both editions together; two propositions of one edition are not compared.
 */
export function rangerAnciennes<A extends Proposition>(
  nouvelles: readonly Proposition[],
  anciennes: readonly A[],
): Map<string, { anciennes: A[]; proches: number }> {
  const comparable = (p: Proposition, fiche: string) => ({
    ...{ id: p.id, transition: p.transition, type: "proposition", theme: null, fiche },
    racines: racinesDeLEnonce({ ...p, theme: null }),
  });
  const { ressemblance } = comparer([
    ...nouvelles.map((p) => comparable(p, "nouvelles")),
    ...anciennes.map((p) => comparable(p, "anciennes")),
  ]);
  return new Map(
    nouvelles.map((p) => {
      const rangees = anciennes.map((a) => ({ a, r: ressemblance(p.id, a.id) })).toSorted((x, y) => y.r - x.r);
      return [p.id, { anciennes: rangees.map(({ a }) => a), proches: rangees.filter(({ r }) => r >= SEUIL).length }];
    }),
  );
}
