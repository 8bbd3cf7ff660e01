import { index, integer, jsonb, pgTable } from "drizzle-orm/pg-core";
import { id, instant } from "./columns.ts";

/** What each purge erased: how many rows by rule of the register, and how many rules failed. Never of whom. */
export const purges = pgTable(
  "purges",
  {
    id: id(),
    at: instant().notNull(),
    comptes: jsonb().$type<Record<string, number>>().notNull(),
    echecs: integer().notNull(),
  },
  (t) => [index("purges_at_idx").on(t.at)],
);
