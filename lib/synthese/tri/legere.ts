import { type Compactes, compacter, etendre } from "../../socle/compact.ts";
import { SANS_MOTS } from "../consolidation/mots.ts";
import type { Ailleurs, Enonce, Point, SansAilleurs, Table } from "./types.ts";

/** A table as it travels to the browser. */
export type TableLegere = Omit<Table, "enonces" | "points" | "ailleurs"> & {
  enonces: Compactes<Enonce>;
  points: Compactes<PointLeger>;
  ailleurs: Compactes<AilleursLeger>;
};
type PointLeger = Omit<Point, "sources"> & { sources: (string | Point["sources"][number])[] };
export type AilleursLeger = Omit<Ailleurs, "sources"> & { sources: string[] };

const POINT = { ...SANS_MOTS, version: 1, signalFaible: false, sources: [] } satisfies Partial<PointLeger>;
const AILLEURS = { accroche: "", sources: [] } satisfies Partial<AilleursLeger>;
const enonceDe = ({ transition }: Pick<Table, "transition">) =>
  ({
    accroche: "",
    action: null,
    theme: null,
    exemple: null,
    destinataire: null,
    horizon: null,
    liens: [],
    motif: null,
    disposition: "repris",
    transition,
  }) satisfies Partial<Enonce>;

/** A source taken up as it is, and read in the words of today, is its énoncé alone. */
const legere = (s: Point["sources"][number]) => (s.mode === "repris" && s.lu === null ? s.enonceId : s);
const entiere = (s: PointLeger["sources"][number]): Point["sources"][number] =>
  typeof s === "string" ? { enonceId: s, mode: "repris", lu: null } : s;

export const alleger = ({ ailleurs, ...table }: Table): TableLegere => ({
  ...allegerSansAilleurs(table),
  ailleurs: compacter(
    ailleurs.map((p) => ({ ...p, sources: p.sources.map((s) => s.enonceId) })),
    AILLEURS,
  ),
});

export const allegerSansAilleurs = (table: SansAilleurs): Omit<TableLegere, "ailleurs"> => ({
  ...table,
  enonces: compacter(table.enonces, enonceDe(table)),
  points: compacter(
    table.points.map((p) => ({ ...p, sources: p.sources.map(legere) })),
    POINT,
  ),
});

export const etoffer = (table: TableLegere): Table => ({
  ...table,
  enonces: etendre(table.enonces, enonceDe(table)),
  points: etendre(table.points, POINT).map((p) => ({ ...p, sources: p.sources.map(entiere) })),
  ailleurs: etendre(table.ailleurs, AILLEURS).map(etofferAilleurs),
});

export const etofferAilleurs = (p: AilleursLeger): Ailleurs => ({
  ...p,
  sources: p.sources.map((enonceId) => ({ enonceId })),
});
