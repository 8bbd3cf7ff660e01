import { sql } from "drizzle-orm";
import { bigint, check, index, integer, jsonb, pgEnum, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import type { Apercu } from "../../lib/conduite/memoire/importation/apercu.ts";
import { ETATS_IMPORTATION } from "../../lib/conduite/memoire/importation/states.ts";
import { bytea, id, instant } from "./columns.ts";
import { personnes } from "./personne.ts";

export const etatImportation = pgEnum("etat_importation", ETATS_IMPORTATION);

/** Each edition of another instance somebody brought here by its file, what it holds, and what came of it; about this instance alone. */
export const importations = pgTable(
  "importations",
  {
    id: id(),
    deposeeAt: instant().notNull(),
    deposeePar: uuid()
      .notNull()
      .references(() => personnes.id),
    etat: etatImportation().notNull(),
    taille: integer().notNull(),
    /** The key of this file alone, sealed; gone with the file. */
    cleScellee: text(),
    /** The last that was heard of who reads or writes it, and how many bytes they had read. */
    vueAt: instant(),
    lus: bigint({ mode: "number" }).notNull().default(0),
    apercu: jsonb().$type<Apercu>(),
    finieAt: instant(),
    /** Why it stopped: a sentence of ours. */
    motif: text(),
  },
  (t) => [
    index("importations_deposee_idx").on(t.deposeeAt),
    index("importations_personne_idx").on(t.deposeePar),
    check("importations_cle", sql`${t.cleScellee} is null or ${t.etat} in ('lecture', 'lue', 'ecriture')`),
  ],
);

/** The file of an importation as it came, encrypted, in the parts it was sent in. */
export const importationParts = pgTable(
  "importation_parts",
  {
    importationId: uuid()
      .notNull()
      .references(() => importations.id, { onDelete: "cascade" }),
    rang: integer().notNull(),
    octets: bytea().notNull(),
  },
  (t) => [primaryKey({ columns: [t.importationId, t.rang] })],
);
