import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { bytea, id, instant } from "./columns.ts";
import { personnes } from "./personne.ts";

/**
 * The bytes of a file are in its row, atomic with what they belong to, or in a bucket when the operator says so: `objet` is
 * then their whole address, given once and to one row. Only lib/socle/fichiers reads and writes either.
 */
export const fichiers = pgTable(
  "fichiers",
  {
    id: id(),
    sha256: text().notNull().unique(),
    /** Sniffed from the content, never from the name. */
    type: text().notNull(),
    taille: integer().notNull(),
    octets: bytea(),
    objet: text().unique(),
    createdAt: instant().notNull(),
  },
  (t) => [
    check("fichiers_taille", sql`${t.taille} > 0`),
    check("fichiers_place", sql`num_nonnulls(${t.octets}, ${t.objet}) = 1`),
  ],
);

/**
 * Objects of a bucket to erase from an instant on, by the clock of the base: those a row no longer names (a trigger says so
 * in the transaction that lets them go), and those sent for a row that may never come.
 */
export const objetsAEffacer = pgTable(
  "objets_a_effacer",
  { objet: text().primaryKey(), des: instant().notNull() },
  (t) => [index("objets_a_effacer_des_idx").on(t.des)],
);

/** What each person sent of late, kept or not: what a quota is counted in. Forgotten after two days. */
export const envois = pgTable(
  "envois",
  {
    id: id(),
    personneId: uuid()
      .notNull()
      .references(() => personnes.id, { onDelete: "cascade" }),
    at: instant().notNull(),
    taille: integer().notNull(),
  },
  (t) => [index("envois_personne_idx").on(t.personneId, t.at)],
);
