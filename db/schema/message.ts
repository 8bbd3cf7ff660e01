import { index, pgEnum, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { COTES_MESSAGE } from "../../lib/appel/instruction/choix.ts";
import { candidatures } from "./candidature.ts";
import { id, instant } from "./columns.ts";
import { personnes } from "./personne.ts";

export const coteMessage = pgEnum("cote_message", COTES_MESSAGE);

/** Between the organisers of a candidature and the CRESS. */
export const messages = pgTable(
  "messages",
  {
    id: id(),
    candidatureId: uuid()
      .notNull()
      .references(() => candidatures.id, { onDelete: "cascade" }),
    auteurId: uuid().references(() => personnes.id),
    cote: coteMessage().notNull(),
    texte: text().notNull(),
    at: instant().notNull(),
  },
  (t) => [index("messages_candidature_idx").on(t.candidatureId, t.at), index("messages_auteur_idx").on(t.auteurId)],
);
