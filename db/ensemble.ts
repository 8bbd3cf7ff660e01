import "server-only";
import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import * as interne from "drizzle-orm/utils";
import { db, type Tx } from "./client.ts";

/** A select of drizzle, not awaited yet. */
type Lecture = PromiseLike<unknown[]> & SQLWrapper;
type Champs = { path: string[]; field: unknown }[];
type Ordonner = (champs: unknown) => Champs;
type Nommer = (champs: Champs, ligne: unknown[], jointes: unknown) => unknown;

const ordonner = deDrizzle<Ordonner>("orderSelectedFields");
const nommer = deDrizzle<Nommer>("mapResultRow");

/**
 * Several reads in one statement: one round trip, one plan, one instant. Each answers the rows it would have alone, in its
 * order. Not for bytes, which JSON does not carry.
 */
export async function ensemble<T extends Record<string, Lecture>>(
  lectures: T,
  base: Pick<Tx, "execute"> = db,
): Promise<{ [N in keyof T]: Awaited<T[N]> }> {
  const noms = Object.keys(lectures);
  const champs = noms.map((nom) => ordonner(Reflect.get(Reflect.get(lectures[nom] as Lecture, "config"), "fields")));
  const colonnes = noms.map((nom, i) => enJson(lectures[nom] as Lecture, champs[i]?.length ?? 0, i));
  const [lu] = await base.execute<Record<string, unknown[][]>>(sql`select ${sql.join(colonnes, sql`, `)}`);
  const rendues = noms.map((nom, i) => {
    const jointes = Reflect.get(lectures[nom] as Lecture, "joinsNotNullableMap");
    return [nom, (lu?.[`l${i}`] ?? []).map((ligne) => nommer(champs[i] ?? [], ligne, jointes))];
  });
  return Object.fromEntries(rendues);
}

/** By position: two columns of one read may have the same name. */
function enJson(lecture: Lecture, colonnes: number, i: number): SQL {
  const noms = sql.raw(Array.from({ length: colonnes }, (_, c) => `c${c}`).join(", "));
  return sql`(select json_agg(json_build_array(${noms})) from ${lecture} as t(${noms})) as ${sql.raw(`l${i}`)}`;
}

function deDrizzle<F>(nom: string): F {
  const fonction: unknown = Reflect.get(interne, nom);
  if (typeof fonction !== "function") throw new Error(`drizzle has no ${nom} any more: see db/ensemble.ts`);
  return fonction as F;
}
