import { sql } from "drizzle-orm";
import { boolean, check, integer, pgEnum, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { type CleRubrique, DEMANDES } from "../../lib/recueil/rubriques/rubriques.ts";
import { editions } from "./edition.ts";

export const demandeRubrique = pgEnum("demande_rubrique", DEMANDES);

/** What the fiches of an edition ask, in its words and order; what it withdrew stays, to name what fiches hold. */
export const editionRubriques = pgTable(
  "edition_rubriques",
  {
    editionId: uuid()
      .notNull()
      .references(() => editions.id),
    cle: text().$type<CleRubrique>().notNull(),
    ordre: integer().notNull(),
    nom: text().notNull(),
    enPhrase: text().notNull(),
    aide: text().notNull(),
    demande: demandeRubrique().notNull(),
    minimum: integer(),
    maximum: integer(),
    /** Of a text the edition added: one line is enough. */
    uneLigne: boolean().notNull().default(false),
    retiree: boolean().notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.editionId, t.cle] }),
    check("edition_rubriques_bornes", sql`${t.minimum} >= 1 and ${t.maximum} >= coalesce(${t.minimum}, 1)`),
  ],
);
