import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import type { Bloc } from "../../lib/recueil/depouillement/bloc.ts";
import { id, instant } from "./columns.ts";
import { enonces, fiches } from "./fiche.ts";
import { fichiers } from "./fichier.ts";
import { personnes } from "./personne.ts";

/** What was handed in as a file: the original, kept for ever, and the blocks read in it then, which anchors number. */
export const ficheDocuments = pgTable(
  "fiche_documents",
  {
    id: id(),
    ficheId: uuid()
      .notNull()
      .references(() => fiches.id),
    fichierId: uuid()
      .notNull()
      .references(() => fichiers.id),
    sha256: text().notNull(),
    nom: text().notNull(),
    blocs: jsonb().$type<Bloc[]>().notNull(),
    /** Of a PDF only. */
    pages: integer(),
    at: instant().notNull(),
    par: uuid().references(() => personnes.id),
  },
  (t) => [
    unique("fiche_documents_une_fois").on(t.ficheId, t.sha256),
    index("fiche_documents_fichier_idx").on(t.fichierId),
    index("fiche_documents_par_idx").on(t.par),
  ],
);

/**
 * Where an énoncé was read: it goes with the énoncé, whatever its words become. In a scan only the page is known; the
 * block, its characters and the words are null together.
 */
export const enonceAncres = pgTable(
  "enonce_ancres",
  {
    enonceId: uuid()
      .primaryKey()
      .references(() => enonces.id, { onDelete: "cascade" }),
    documentId: uuid()
      .notNull()
      .references(() => ficheDocuments.id),
    sha256: text().notNull(),
    bloc: integer(),
    debut: integer(),
    fin: integer(),
    page: integer(),
    /** The exact words, as they stand in the document. */
    mots: text(),
  },
  (t) => [
    index("enonce_ancres_document_idx").on(t.documentId),
    check(
      "enonce_ancres_plage",
      sql`case num_nulls(${t.bloc}, ${t.debut}, ${t.fin}, ${t.mots}) when 0 then ${t.debut} >= 0 and ${t.fin} > ${t.debut} and ${t.bloc} > 0 when 4 then ${t.page} is not null else false end`,
    ),
  ],
);
