import type { Bloc, Chapitre, Enonce, Fiche, Plan, Point, Table } from "./types.ts";

/** What changed on a table since the gesture of that number: whole rows, and what is no longer there. */
export type Changements = Pick<Table, "numero" | "ailleurs"> & {
  enonces: Enonce[];
  fiches: Record<string, Fiche>;
  points: Point[];
  /** Points touched that are not of this chapter any more, or of none. */
  partis: string[];
  /** The outlines and the texts, when they were touched. */
  blocs: Bloc[] | null;
  plans: Plan[] | null;
  chapitre: Chapitre | null;
  /** Whether a likeness was refused, or is one again. */
  ressemblances: boolean;
  gestes: GesteVu[];
};

/** A gesture in one sentence; `par`: who made it, null when it is the reader; `points`: those it touched. */
export type GesteVu = { id: string; phrase: string; par: string | null; at: string; points: string[] };

/** The table with what changed; rows that did not change are the same objects. An older answer changes nothing. */
export function fusionner(table: Table, c: Changements): Table {
  if (c.numero < table.numero) return table;
  const blocs = c.blocs ?? table.blocs;
  return {
    ...table,
    numero: c.numero,
    chapitre: c.chapitre ?? table.chapitre,
    blocs,
    plans: c.plans ?? table.plans,
    fiches: { ...table.fiches, ...c.fiches },
    enonces: remplacer(table.enonces, c.enonces, []),
    points: ordonner(remplacer(table.points, c.points, [...c.partis, ...c.ailleurs.map((p) => p.id)]), blocs),
    ailleurs: remplacer(table.ailleurs, c.ailleurs, [...c.partis, ...c.points.map((p) => p.id)]),
  };
}

function remplacer<T extends { id: string }>(
  lignes: readonly T[],
  venues: readonly T[],
  parties: readonly string[],
): T[] {
  const neuves = new Map(venues.map((l) => [l.id, l]));
  const gardees = lignes.filter((l) => !parties.includes(l.id)).map((l) => neuves.get(l.id) ?? l);
  const connues = new Set(gardees.map((l) => l.id));
  return [...gardees, ...venues.filter((l) => !connues.has(l.id))];
}

/** The order of the document: that of the groups, then of the ranks, which compare character by character. */
export function ordonner(points: readonly Point[], blocs: readonly Bloc[]): Point[] {
  const groupes = new Map(blocs.flatMap((b) => b.groupes).map((g, i) => [g.id, i]));
  const rang = (p: Point) => groupes.get(p.groupeId) ?? Number.MAX_SAFE_INTEGER;
  return [...points].sort((a, b) => rang(a) - rang(b) || (a.rang < b.rang ? -1 : 1));
}
