import type { TypeBloc } from "../consolidation/blocs.ts";
import { pointsAVenir } from "./reste.ts";
import type { Plan, Table } from "./types.ts";

/** A place in a chapter: in that group, after that point, first when null, last when not told. */
export type Place = { groupeId: string; apres?: string | null };

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

/** At the end of a group; of one of another chapter, or still coming, only the server knows which point that is after. */
export const finDe = ({ blocs, points, reste }: Pick<Table, "blocs" | "points" | "reste">, groupeId: string): Place =>
  pointsAVenir({ reste }, groupeId) === 0 && blocs.some((b) => b.groupes.some((g) => g.id === groupeId))
    ? { groupeId, apres: points.findLast((p) => p.groupeId === groupeId)?.id ?? null }
    : { groupeId };

/** The block a place is in, of this chapter or of another, and that chapter. */
export function blocDeLaPlace(
  { blocs, plans, transition }: Pick<Table, "blocs" | "plans" | "transition">,
  id?: string,
) {
  const chapitres: Plan[] = [{ transition, blocs }, ...plans];
  return chapitres
    .flatMap((c) => c.blocs.map((bloc) => ({ transition: c.transition, bloc })))
    .find(({ bloc }) => bloc.groupes.some((g) => g.id === id));
}

/** The group a point of a kind of block is offered first: the untitled one of the block of that kind. */
export function groupeDuType({ blocs }: Pick<Plan, "blocs">, type: TypeBloc | undefined): string | undefined {
  const bloc = blocs.find((b) => b.type === type) ?? blocs[0];
  return (bloc?.groupes.find((g) => g.titre === null) ?? bloc?.groupes[0])?.id;
}

/** Where a point stands. */
export function placeDuPoint({ points }: Pick<Table, "points">, id: string): Place | undefined {
  const rang = points.findIndex((p) => p.id === id);
  const point = points[rang];
  const avant = points[rang - 1];
  return point && { groupeId: point.groupeId, apres: avant?.groupeId === point.groupeId ? avant.id : null };
}
