import type { Table } from "./types.ts";

/** A place in a chapter: in that group, after that point, first when null. */
export type Place = { groupeId: string; apres: string | null };

/** Every place of a chapter in its order; `sauf`: the points that are being moved leave none. */
export function placesDe({ blocs, points }: Pick<Table, "blocs" | "points">, sauf: readonly string[] = []): Place[] {
  return blocs.flatMap((bloc) =>
    bloc.groupes.flatMap((g): Place[] => [
      { groupeId: g.id, apres: null },
      ...points
        .filter((p) => p.groupeId === g.id && !sauf.includes(p.id))
        .map((p) => ({ groupeId: g.id, apres: p.id })),
    ]),
  );
}

export const memePlace = (a: Place, b: Place) => a.groupeId === b.groupeId && a.apres === b.apres;

/** The place so many steps further, or the last one on that side. */
export function placeVoisine(places: readonly Place[], place: Place, pas: number): Place {
  const rang = places.findIndex((p) => memePlace(p, place));
  return places[Math.min(places.length - 1, Math.max(0, rang + pas))] ?? place;
}

/** At the end of a group. */
export const finDe = ({ points }: Pick<Table, "points">, groupeId: string): Place => ({
  groupeId,
  apres: points.findLast((p) => p.groupeId === groupeId)?.id ?? null,
});

/** Where a point stands. */
export function placeDuPoint({ points }: Pick<Table, "points">, id: string): Place | undefined {
  const rang = points.findIndex((p) => p.id === id);
  const point = points[rang];
  const avant = points[rang - 1];
  return point && { groupeId: point.groupeId, apres: avant?.groupeId === point.groupeId ? avant.id : null };
}
