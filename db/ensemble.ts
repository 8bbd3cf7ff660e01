import "server-only";
import { QueryPromise, type SQL, sql } from "drizzle-orm";
import { db, type Tx } from "./client.ts";
import { lecteurDe, type Select } from "./rangees.ts";

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

async function lire(selects: readonly Select[], base: Base): Promise<unknown[][]> {
  if (selects.length === 0) return [];
  const lecteurs = selects.map(lecteurDe);
  const colonnes = selects.map((s, i) => enJson(s, lecteurs[i]?.colonnes ?? 0, i));
  const [lu] = await base.execute<Record<string, unknown[][]>>(sql`select ${sql.join(colonnes, sql`, `)}`);
  return lecteurs.map((lecteur, i) => (lu?.[`l${i}`] ?? []).map(lecteur.nommer));
}

/** By position: two columns of one read may have the same name. */
function enJson(select: Select, colonnes: number, i: number): SQL {
  const noms = sql.raw(Array.from({ length: colonnes }, (_, c) => `c${c}`).join(", "));
  return sql`(select json_agg(json_build_array(${noms})) from ${select} as t(${noms})) as ${sql.raw(`l${i}`)}`;
}
