import type { SQLWrapper } from "drizzle-orm";
import * as interne from "drizzle-orm/utils";

/** A select of drizzle, not awaited yet. */
export type Select<L = unknown> = PromiseLike<L[]> & SQLWrapper;

type Champs = { path: string[]; field: unknown }[];
const ordonner = deDrizzle<(champs: unknown) => Champs>("orderSelectedFields");
const nommer = deDrizzle<(champs: Champs, ligne: unknown[], jointes: unknown) => unknown>("mapResultRow");

/** How many columns a select has, and how a row of them is given the names and the types it would have awaited alone. */
export function lecteurDe<L>(select: Select<L>) {
  const champs = ordonner(Reflect.get(Reflect.get(select, "config"), "fields"));
  const jointes: unknown = Reflect.get(select, "joinsNotNullableMap");
  return { colonnes: champs.length, nommer: (ligne: unknown[]) => nommer(champs, ligne, jointes) as L };
}

function deDrizzle<F>(nom: string): F {
  const fonction: unknown = Reflect.get(interne, nom);
  if (typeof fonction !== "function") throw new Error(`drizzle has no ${nom} any more: see db/rangees.ts`);
  return fonction as F;
}
