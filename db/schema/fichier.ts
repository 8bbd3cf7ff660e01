import { sql } from "drizzle-orm";
import { check, customType, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { id, instant } from "./columns.ts";
import { personnes } from "./personne.ts";

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
  (t) => [check("fichiers_taille", sql`${t.taille} > 0`)],
);

/** What each person sent of late, kept or not: what a quota is counted in. Forgotten after two days. */
export const envois = pgTable(
  "envois",
  {
    id: id(),
    personneId: uuid()
      .notNull()
      .references(() => personnes.id, { onDelete: "cascade" }),
    at: instant().notNull(),
    taille: integer().notNull(),
  },
  (t) => [index("envois_personne_idx").on(t.personneId, t.at)],
);
