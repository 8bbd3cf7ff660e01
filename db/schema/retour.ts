import { index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { ateliers } from "./atelier.ts";
import { id, instant } from "./columns.ts";
import { personnes } from "./personne.ts";

/** Each time the organisers of an atelier were reminded of its return. */
export const relances = pgTable(
  "relances",
  {
    id: id(),
    atelierId: uuid()
      .notNull()
      .references(() => ateliers.id),
    /** "avant_3", "apres_21": once each; null when somebody of the CRESS asked for it. */
    palier: text(),
    par: uuid().references(() => personnes.id),
    at: instant().notNull(),
  },
  (t) => [
    uniqueIndex("relances_palier").on(t.atelierId, t.palier),
    index("relances_at_idx").on(t.atelierId, t.at),
    index("relances_par_idx").on(t.par),
  ],
);
