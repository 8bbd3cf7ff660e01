import { pgTable, text, uuid } from "drizzle-orm/pg-core";
import { enonceVersions } from "./fiche.ts";

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
