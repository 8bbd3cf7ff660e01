import { pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { instant } from "./columns.ts";
import { personnes } from "./personne.ts";

/** Who a person is at a provider of identities: the issuer and the `sub` it knows them by, nothing else of what it says. */
export const identites = pgTable(
  "identites",
  {
    emetteur: text().notNull(),
    sub: text().notNull(),
    personneId: uuid()
      .notNull()
      .references(() => personnes.id, { onDelete: "cascade" }),
    relieeAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.emetteur, t.sub] }),
    unique("identites_une_par_emetteur").on(t.personneId, t.emetteur),
  ],
);
