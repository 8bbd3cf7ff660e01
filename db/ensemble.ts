import "server-only";
import { QueryPromise, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import * as interne from "drizzle-orm/utils";
import { db, type Tx } from "./client.ts";

/** A select of drizzle, not awaited yet. */
type Select = PromiseLike<unknown[]> & SQLWrapper;
export type Lecture = Select | Composee<unknown>;
type Lectures = Record<string, Lecture>;
type Lues<T extends Lectures> = { [N in keyof T]: Awaited<T[N]> };
type Base = Pick<Tx, "execute">;

/** What is made of several reads: awaited alone, or within others. */
class Composee<T> extends QueryPromise<T> {
  constructor(
    readonly lectures: Lectures,
    readonly faire: (lues: Record<string, unknown>) => T,
  ) {
    super();
  }
  execute(): Promise<T> {
    return ensemble(this.lectures).then(this.faire);
  }
}

/** A read made of several, in one statement when it is awaited alone, in that of the others within `ensemble`. */
export const reunir = <T extends Lectures, R>(lectures: T, faire: (lues: Lues<T>) => R): Composee<R> =>
  new Composee<R>(lectures, (lues) => faire(lues as Lues<T>));

/**
 * Several reads in one statement: one round trip, one plan, one instant. Each answers the rows it would have alone, in its
 * order. Not for bytes, which JSON does not carry.
 */
export async function ensemble<T extends Lectures>(lectures: T, base: Base = db): Promise<Lues<T>> {
  const selects: Select[] = [];
  const rendre = placer(lectures, selects);
  return rendre(await lire(selects, base)) as Lues<T>;
}

type Rendre<R> = (rangees: readonly unknown[][]) => R;

/** Lines the selects up, and says how to give back what each answers where it was asked. */
function placer(lectures: Lectures, selects: Select[]): Rendre<Record<string, unknown>> {
  const rendus = Object.entries(lectures).map(([nom, lecture]): [string, Rendre<unknown>] => {
    if (!(lecture instanceof Composee)) {
      const rang = selects.push(lecture) - 1;
      return [nom, (rangees) => rangees[rang]];
    }
    const dedans = placer(lecture.lectures, selects);
    return [nom, (rangees) => lecture.faire(dedans(rangees))];
  });
  return (rangees) => Object.fromEntries(rendus.map(([nom, rendre]) => [nom, rendre(rangees)]));
}

type Champs = { path: string[]; field: unknown }[];
const ordonner = deDrizzle<(champs: unknown) => Champs>("orderSelectedFields");
const nommer = deDrizzle<(champs: Champs, ligne: unknown[], jointes: unknown) => unknown>("mapResultRow");

async function lire(selects: readonly Select[], base: Base): Promise<unknown[][]> {
  if (selects.length === 0) return [];
  const champs = selects.map((s) => ordonner(Reflect.get(Reflect.get(s, "config"), "fields")));
  const colonnes = selects.map((s, i) => enJson(s, champs[i]?.length ?? 0, i));
  const [lu] = await base.execute<Record<string, unknown[][]>>(sql`select ${sql.join(colonnes, sql`, `)}`);
  return selects.map((s, i) => {
    const jointes = Reflect.get(s, "joinsNotNullableMap");
    return (lu?.[`l${i}`] ?? []).map((ligne) => nommer(champs[i] ?? [], ligne, jointes));
  });
}

/** By position: two columns of one read may have the same name. */
function enJson(select: Select, colonnes: number, i: number): SQL {
  const noms = sql.raw(Array.from({ length: colonnes }, (_, c) => `c${c}`).join(", "));
  return sql`(select json_agg(json_build_array(${noms})) from ${select} as t(${noms})) as ${sql.raw(`l${i}`)}`;
}

function deDrizzle<F>(nom: string): F {
  const fonction: unknown = Reflect.get(interne, nom);
  if (typeof fonction !== "function") throw new Error(`drizzle has no ${nom} any more: see db/ensemble.ts`);
  return fonction as F;
}
