import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, unique, uuid } from "drizzle-orm/pg-core";
import { id, instant } from "./columns.ts";
import { personnes } from "./personne.ts";

/** What the legal pages tell of this instance. Append-only: each save is whole, the newest wins. */
export const mentionsLegales = pgTable(
  "mentions_legales",
  {
    id: id(),
    version: integer().notNull(),
    faits: jsonb().$type<Record<string, string>>().notNull(),
    /** Light Markdown, by page. */
    ajouts: jsonb().$type<Record<string, string>>().notNull(),
    personneId: uuid().references(() => personnes.id),
    at: instant().notNull(),
  },
  (t) => [
    unique("mentions_legales_version").on(t.version),
    index("mentions_legales_personne_idx").on(t.personneId),
    check("mentions_legales_version_positive", sql`${t.version} > 0`),
  ],
);
