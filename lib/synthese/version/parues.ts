import "server-only";
import { isNotNull, sql } from "drizzle-orm";
import { publications } from "@/db/schema/publication";

/** A version that is public: one that waits has neither number nor date, and nobody reads it. */
export const isParue = isNotNull(publications.numero);

/** Its number and its date, which it has. */
export const parue = {
  numero: sql<number>`${publications.numero}`,
  publieeAt: sql<Date>`${publications.publieeAt}`.mapWith(publications.publieeAt),
};
