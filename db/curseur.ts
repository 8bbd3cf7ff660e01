import "server-only";
import { sql } from "./client.ts";
import { lecteurDe, type Select } from "./rangees.ts";

const LOT = 200;

/**
 * The rows of a select in its order, a batch at a time, from a cursor of the base: however many, one batch is in memory. All
 * are of the instant it began at. It holds one connection of the pool until it ends, or is left (`return`).
 */
export async function* parcourir<L>(
  select: Select<L> & { toSQL(): { sql: string; params: unknown[] } },
  lot = LOT,
): AsyncGenerator<L[], void> {
  const { nommer } = lecteurDe(select);
  const { sql: texte, params } = select.toSQL();
  const lots = sql
    .unsafe(texte, params as never[])
    .values()
    .cursor(lot);
  for await (const rangees of lots) yield (rangees as unknown[][]).map(nommer);
}
