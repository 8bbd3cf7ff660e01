import { grouper } from "@/lib/grouper";
import type { CarteForme } from "./forme.ts";
import type { CarteIci } from "./rangee.tsx";

/** The block of a card, or its page in a scan. */
export const lieuDe = ({ passage }: Pick<CarteForme, "passage">) => ("bloc" in passage ? passage.bloc : passage.page);

/** Where a card goes among the others: in the order of the document. */
export function placeDans(
  cartes: readonly Pick<CarteForme, "passage">[],
  nouvelle: Pick<CarteForme, "passage">,
): number {
  const rang = (c: Pick<CarteForme, "passage">) => [lieuDe(c), "bloc" in c.passage ? c.passage.debut : 0] as const;
  const [lieu, debut] = rang(nouvelle);
  const apres = cartes.findIndex((c) => {
    const [l, d] = rang(c);
    return l > lieu || (l === lieu && d > debut);
  });
  return apres < 0 ? cartes.length : apres;
}

/** The cards of each place, numbered through the document. */
export const parLieu = (cartes: readonly (CarteForme & { cle: string })[]): Map<number, CarteIci[]> =>
  grouper(
    cartes.map((c, index) => ({ cle: c.cle, index, numero: index + 1, passage: c.passage })),
    lieuDe,
  );
