import { sql } from "drizzle-orm";
import { bigint, check, integer, pgTable } from "drizzle-orm/pg-core";

/** One row. The offset added to the system's time in the demo and in tests; zero elsewhere. */
export const horloge = pgTable(
  "horloge",
  {
    id: integer().primaryKey(),
    decalageMs: bigint({ mode: "number" }).notNull(),
  },
  (t) => [check("horloge_une_ligne", sql`${t.id} = 1`)],
);
