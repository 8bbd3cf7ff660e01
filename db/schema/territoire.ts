import { index, integer, pgTable, text } from "drizzle-orm/pg-core";

/** Reference tables, loaded from @etalab/decoupage-administratif (INSEE, DGCL). Codes are text: "02" keeps its zero. */
export const departements = pgTable("departements", {
  code: text().primaryKey(),
  nom: text().notNull(),
  regionCode: text().notNull(),
});

export const epcis = pgTable("epcis", {
  code: text().primaryKey(),
  nom: text().notNull(),
});

export const communes = pgTable(
  "communes",
  {
    code: text().primaryKey(),
    nom: text().notNull(),
    departementCode: text()
      .notNull()
      .references(() => departements.code),
    epciCode: text().references(() => epcis.code),
    codesPostaux: text().array().notNull(),
    population: integer().notNull(),
    /** Folded name and postal codes, names of delegated communes included, for the search. */
    recherche: text().notNull(),
  },
  (t) => [
    index("communes_departement_idx").on(t.departementCode),
    index("communes_epci_idx").on(t.epciCode),
    index("communes_recherche_idx").using("gin", t.recherche.op("gin_trgm_ops")),
  ],
);
