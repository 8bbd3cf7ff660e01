import { sql } from "drizzle-orm";
import { check, customType, integer, pgTable, text } from "drizzle-orm/pg-core";
import { id, instant } from "./columns.ts";

const bytea = customType<{ data: Buffer }>({ dataType: () => "bytea" });

/** Files live in the database: atomic with the row they belong to, one backup holds everything. Only lib/fichiers reads the bytes. */
export const fichiers = pgTable(
  "fichiers",
  {
    id: id(),
    sha256: text().notNull().unique(),
    /** Sniffed from the content, never from the name. */
    type: text().notNull(),
    taille: integer().notNull(),
    octets: bytea().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [check("fichiers_taille", sql`${t.taille} between 1 and 10485760`)],
);
