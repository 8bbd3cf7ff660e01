import type { SyntheseArbre } from "../tree.ts";

/** A code as it is printed, and where it leads inside the document (nowhere when the tree does not hold it). */
export type Renvoi = { code: string; ancre: string | null };

/**
 * Anchors by rank, not by code: a tree with a doubled or unknown code must still make a valid document.
 * `points` is in reading order, which is the order of the back-links.
 */
export function ancresSynthese(arbre: SyntheseArbre) {
  const points = arbre.chapitres.flatMap(({ blocs }) =>
    blocs.flatMap(({ groupes }) => groupes.flatMap((g) => g.points)),
  );
  const ateliers = new Map(arbre.ateliers.map(({ code }, rang) => [code, `atelier-${rang}`]));
  const enonces = new Map(arbre.enonces.map(({ code }, rang) => [code, `enonce-${rang}`]));
  const ancrePoint = new Map(points.map((point, rang) => [point, `point-${rang}`]));
  return {
    atelier: (code: string): Renvoi => ({ code, ancre: ateliers.get(code) ?? null }),
    enonce: (code: string): Renvoi => ({ code, ancre: enonces.get(code) ?? null }),
    point: (point: (typeof points)[number]): Renvoi => ({ code: point.code, ancre: ancrePoint.get(point) ?? null }),
    citations: (code: string) =>
      points.flatMap((point) =>
        point.sources
          .filter(({ enonce }) => enonce === code)
          .map(({ mode }) => ({ code: point.code, ancre: ancrePoint.get(point) ?? null, mode })),
      ),
  };
}

export type Ancres = ReturnType<typeof ancresSynthese>;
