import { soutien } from "../consolidation/soutien.ts";
import { ficheDe } from "./filtres.ts";
import type { Enonce, Point, Table } from "./types.ts";

/** How widely these énoncés are held together. */
export function soutienDe(table: Table, ids: readonly string[], enonces: ReadonlyMap<string, Enonce>) {
  return soutien(ids.flatMap((id) => enonces.get(id) ?? []).map((e) => ficheDe(table, e)));
}

/** The points of the chapter that one atelier alone holds: each is kept as it is, merged or set aside, deliberately. */
export const signauxFaibles = (table: Table, enonces: ReadonlyMap<string, Enonce>): Point[] =>
  table.points.filter(
    (p) =>
      soutienDe(
        table,
        p.sources.map((s) => s.enonceId),
        enonces,
      ).ateliers === 1,
  );
