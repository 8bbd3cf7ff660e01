import { sql } from "drizzle-orm";
import { boolean, index, pgEnum, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { LISTES } from "../../lib/conduite/vue/listes.ts";
import { id, instant } from "./columns.ts";
import { editions } from "./edition.ts";
import { personnes } from "./personne.ts";

export const listeVue = pgEnum("liste_vue", LISTES);

/** A filtered list somebody named to find it again. */
export const vues = pgTable(
  "vues",
  {
    id: id(),
    personneId: uuid()
      .notNull()
      .references(() => personnes.id, { onDelete: "cascade" }),
    editionId: uuid()
      .notNull()
      .references(() => editions.id, { onDelete: "cascade" }),
    liste: listeVue().notNull(),
    nom: text().notNull(),
    /** The filter as the list's address writes it; read again through `requeteCanonique`. */
    requete: text().notNull(),
    partagee: boolean().notNull().default(false),
    createdAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex("vues_nom").on(t.personneId, t.editionId, sql`lower(${t.nom})`),
    index("vues_edition_idx").on(t.editionId, t.liste),
  ],
);
