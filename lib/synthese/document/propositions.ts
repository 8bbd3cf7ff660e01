import { parDestinataire } from "../consolidation/propositions.ts";
import type { ArbreEnjeu, ArbrePoint, SyntheseArbre } from "../version/tree.ts";

/** What the points an enjeu rests on ask, by addressee; null: addressed to nobody. */
export function propositionsDe(
  { chapitres }: Pick<SyntheseArbre, "chapitres">,
  { points }: Pick<ArbreEnjeu, "points">,
): { nom: string | null; propositions: ArbrePoint[] }[] {
  const siens = chapitres.flatMap((c) =>
    c.blocs.flatMap((b) => b.groupes.flatMap((g) => g.points.map((point) => ({ ...point, point, bloc: b.type })))),
  );
  return parDestinataire(siens.filter((p) => points.includes(p.code))).map(({ nom, propositions }) => ({
    nom,
    propositions: propositions.map((p) => p.point),
  }));
}
