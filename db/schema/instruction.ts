import { index, integer, pgEnum, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { CRITERES, VALEURS_CRITERE } from "../../lib/appel/instruction/choix.ts";
import { candidatures } from "./candidature.ts";
import { id, instant } from "./columns.ts";
import { personnes } from "./personne.ts";

export const critere = pgEnum("critere", CRITERES);
export const valeurCritere = pgEnum("valeur_critere", VALEURS_CRITERE);

export const grilles = pgTable(
  "grilles",
  {
    candidatureId: uuid()
      .notNull()
      .references(() => candidatures.id, { onDelete: "cascade" }),
    critere: critere().notNull(),
    valeur: valeurCritere().notNull(),
    commentaire: text(),
    par: uuid().references(() => personnes.id),
    at: instant().notNull(),
    /** Counted by the base, at each change. */
    version: integer().notNull().default(1),
  },
  (t) => [primaryKey({ columns: [t.candidatureId, t.critere] }), index("grilles_par_idx").on(t.par)],
);

/** Never shown to partners nor organisers. */
export const notesInternes = pgTable(
  "notes_internes",
  {
    id: id(),
    candidatureId: uuid()
      .notNull()
      .references(() => candidatures.id, { onDelete: "cascade" }),
    auteurId: uuid().references(() => personnes.id),
    texte: text().notNull(),
    at: instant().notNull(),
  },
  (t) => [
    index("notes_internes_candidature_idx").on(t.candidatureId, t.at),
    index("notes_internes_auteur_idx").on(t.auteurId),
  ],
);
