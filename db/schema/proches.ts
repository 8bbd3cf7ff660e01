import { foreignKey, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "./columns.ts";
import { enonceVersions } from "./fiche.ts";
import { personnes } from "./personne.ts";
import { chapitres } from "./synthese.ts";

/**
 * What a version of an énoncé is compared by: the stems of its words, those of its accroche apart. Written when its revision
 * is validated, or at the first reading after. Rarity, mean and vectors belong to the edition and are taken at reading.
 */
export const enonceRacines = pgTable("enonce_racines", {
  enonceVersionId: uuid()
    .primaryKey()
    .references(() => enonceVersions.id, { onDelete: "cascade" }),
  tete: text().array().notNull(),
  corps: text().array().notNull(),
});

/** What was asked of a chapter, and somebody has seen; once what it rests on changes, it is asked again. */
export const contradictionsVues = pgTable(
  "contradictions_vues",
  {
    chapitreId: uuid().notNull(),
    editionId: uuid().notNull(),
    cle: text().notNull(),
    empreinte: text().notNull(),
    vuePar: uuid().references(() => personnes.id),
    at: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.chapitreId, t.cle, t.empreinte] }),
    foreignKey({
      name: "contradictions_vues_chapitre_fk",
      columns: [t.chapitreId, t.editionId],
      foreignColumns: [chapitres.id, chapitres.editionId],
    }),
    index("contradictions_vues_vue_par_idx").on(t.vuePar),
  ],
);
