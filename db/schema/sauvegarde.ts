import { sql } from "drizzle-orm";
import { bigint, check, index, integer, pgEnum, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { ETATS_SAUVEGARDE } from "../../lib/conduite/memoire/states.ts";
import { id, instant } from "./columns.ts";
import { editions } from "./edition.ts";
import { personnes } from "./personne.ts";

export const etatSauvegarde = pgEnum("etat_sauvegarde", ETATS_SAUVEGARDE);

/** Each backup, or edition alone, asked for by somebody or by the hour, what came of it and what became of its file; about this instance alone. */
export const sauvegardes = pgTable(
  "sauvegardes",
  {
    id: id(),
    demandeeAt: instant().notNull(),
    /** Null: the application, every night. */
    demandeePar: uuid().references(() => personnes.id),
    /** The one edition it holds; null: the whole base. */
    editionId: uuid().references(() => editions.id),
    etat: etatSauvegarde().notNull(),
    commenceeAt: instant(),
    finieAt: instant(),
    fichier: text(),
    taille: bigint({ mode: "number" }),
    lignes: integer(),
    /** Why it was missed: a sentence of ours. */
    motif: text(),
    /** When its file left the machine, as far as is known. */
    sortieAt: instant(),
    /** The last time it was given back to a database made for that, and what stopped it; null: nothing did. */
    repeteeAt: instant(),
    repetitionMotif: text(),
  },
  (t) => [
    index("sauvegardes_demandee_idx").on(t.demandeeAt),
    index("sauvegardes_personne_idx").on(t.demandeePar),
    index("sauvegardes_edition_idx").on(t.editionId),
    check("sauvegardes_fichier", sql`(${t.etat} = 'faite') = (${t.fichier} is not null)`),
  ],
);
