import { index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { candidatures } from "./candidature.ts";
import { id, instant } from "./columns.ts";
import { editions } from "./edition.ts";
import { personnes } from "./personne.ts";

/** Lets one person hand in after the deadline, once. Only the hash of the code is kept. */
export const codesTardifs = pgTable(
  "codes_tardifs",
  {
    id: id(),
    editionId: uuid()
      .notNull()
      .references(() => editions.id),
    codeHash: text().notNull().unique(),
    motif: text().notNull(),
    creePar: uuid().references(() => personnes.id),
    creeAt: instant().notNull(),
    expireAt: instant().notNull(),
    candidatureId: uuid().references(() => candidatures.id, { onDelete: "set null" }),
    utilisePar: uuid().references(() => personnes.id),
    utiliseAt: instant(),
  },
  (t) => [
    index("codes_tardifs_edition_idx").on(t.editionId),
    index("codes_tardifs_cree_par_idx").on(t.creePar),
    index("codes_tardifs_utilise_par_idx").on(t.utilisePar),
    index("codes_tardifs_candidature_idx").on(t.candidatureId),
  ],
);
