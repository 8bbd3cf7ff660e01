import { grouper } from "../../socle/grouper.ts";
import type { Etat } from "./etat.ts";

/** What is near to what in a chapter, as the server found it. */
export type Ressemblances = {
  /** Near énoncés by the id of one that waits, the nearest first. */
  proches: Readonly<Record<string, readonly string[]>>;
  /** Énoncés that likely say the same, as sets of ids, the surest first. */
  lots: readonly (readonly string[])[];
  /** Points somebody refused, by the id of the énoncé. */
  refuses: Readonly<Record<string, readonly string[]>>;
};
export const AUCUNE_RESSEMBLANCE: Ressemblances = { proches: {}, lots: [], refuses: {} };

/** A point the énoncé may join, or another énoncé that waits with it; `par`: the énoncé it is near by. */
export type Suggestion = { nature: "point" | "enonce"; id: string; par: string };

const AU_PLUS = 5;

/** The point of this chapter or of another that each énoncé is nearest to, of those that have one. */
export function pointsProches({ table, ressemblances: { proches, refuses } }: Pick<Etat, "table" | "ressemblances">) {
  const citants = grouper(
    [...table.points, ...table.ailleurs].flatMap((p) => p.sources.map((s) => ({ p, par: s.enonceId }))),
    (c) => c.par,
  );
  return new Map(
    Object.entries(proches).flatMap(([id, voisins]) => {
      const p = voisins.flatMap((par) => citants.get(par) ?? []).find((c) => !refuses[id]?.includes(c.p.id))?.p;
      return p ? [[id, p] as const] : [];
    }),
  );
}

/**
 * What is offered for the current énoncé, five at most, points first: those that cite what is near to it, as the chapter
 * stands now, then what still waits and is not chosen already.
 */
export function suggestionsDe({
  table,
  ressemblances: { proches, refuses },
  courant,
  partis,
  choisis,
}: Pick<Etat, "table" | "ressemblances" | "courant" | "partis" | "choisis">): Suggestion[] {
  if (courant === null) return [];
  const points = [...table.points, ...table.ailleurs];
  const attendent = new Set(
    table.enonces
      .filter((e) => e.disposition === "a_traiter" && e.transition === table.transition && !partis.includes(e.id))
      .map((e) => e.id),
  );
  const suggestions = new Map<string, Suggestion>();
  for (const par of proches[courant] ?? []) {
    for (const { id } of points.filter((p) => p.sources.some((s) => s.enonceId === par)))
      if (!refuses[courant]?.includes(id) && !suggestions.has(id)) suggestions.set(id, { nature: "point", id, par });
    if (attendent.has(par) && !choisis.includes(par)) suggestions.set(par, { nature: "enonce", id: par, par });
  }
  const premieres = [...suggestions.values()].slice(0, AU_PLUS);
  return premieres.sort((a, b) => Number(b.nature === "point") - Number(a.nature === "point"));
}
