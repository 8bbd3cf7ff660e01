import { sql } from "drizzle-orm";
import { check, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { editions } from "./edition.ts";

/** How many ateliers the CRESS hopes for in a département and a transition; none written = no target. */
export const cibles = pgTable(
  "cibles",
  {
    editionId: uuid()
      .notNull()
      .references(() => editions.id),
    departementCode: text().notNull(),
    transition: text().notNull(),
    cible: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.editionId, t.departementCode, t.transition] }),
    check("cibles_positive", sql`${t.cible} between 0 and 99`),
  ],
);
