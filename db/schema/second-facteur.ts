import { sql } from "drizzle-orm";
import { bigint, boolean, check, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { id, instant } from "./columns.ts";
import { personnes } from "./personne.ts";

/** What a telephone shares with us to make codes, sealed; on real time, as sessions are. */
export const secondsFacteurs = pgTable("seconds_facteurs", {
  personneId: uuid()
    .primaryKey()
    .references(() => personnes.id, { onDelete: "cascade" }),
  secretScelle: text().notNull(),
  activeAt: instant().notNull(),
  /** The step of thirty seconds of the last code taken: it and those before are taken no more. */
  dernierPas: bigint({ mode: "number" }).notNull(),
});

/** Codes for who has lost their telephone, each of one use, kept hashed. */
export const codesSecours = pgTable(
  "codes_secours",
  {
    personneId: uuid()
      .notNull()
      .references(() => personnes.id, { onDelete: "cascade" }),
    codeHash: text().notNull(),
    utiliseAt: instant(),
  },
  (t) => [primaryKey({ columns: [t.personneId, t.codeHash] })],
);

/** Codes that were wrong, counted for an hour. */
export const essaisSecondFacteur = pgTable(
  "essais_second_facteur",
  {
    id: id(),
    personneId: uuid()
      .notNull()
      .references(() => personnes.id, { onDelete: "cascade" }),
    clientHash: text().notNull(),
    at: instant().notNull(),
  },
  (t) => [
    index("essais_second_facteur_personne_idx").on(t.personneId, t.at),
    index("essais_second_facteur_client_idx").on(t.clientHash, t.at),
  ],
);

/** What is set for the whole instance; a row at most. */
export const reglagesInstance = pgTable(
  "reglages_instance",
  {
    un: integer().primaryKey().default(1),
    /** Who works for the CRESS gives a code after the link. */
    secondFacteurExige: boolean().notNull().default(false),
  },
  (t) => [check("reglages_instance_un", sql`${t.un} = 1`)],
);
