import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgEnum, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { CLES_KIT, FORMATS_KIT } from "../../lib/recueil/kit/documents.ts";
import { id, instant } from "./columns.ts";
import { editions } from "./edition.ts";
import { fichiers } from "./fichier.ts";
import { personnes } from "./personne.ts";

export const cleKit = pgEnum("cle_kit", CLES_KIT);
export const formatKit = pgEnum("format_kit", FORMATS_KIT);

/** The documents of the kit, by name and order. */
export const editionDocuments = pgTable(
  "edition_documents",
  {
    id: id(),
    editionId: uuid()
      .notNull()
      .references(() => editions.id),
    cle: cleKit().notNull(),
    ordre: integer().notNull(),
    titre: text().notNull(),
    description: text().notNull(),
  },
  (t) => [
    unique("edition_documents_ordre").on(t.editionId, t.ordre),
    unique("edition_documents_cle").on(t.editionId, t.cle),
  ],
);

/** What a document was from one day on: its files are kept as they were that day. The last one is today's. */
export const documentVersions = pgTable(
  "document_versions",
  {
    id: id(),
    documentId: uuid()
      .notNull()
      .references(() => editionDocuments.id),
    numero: integer().notNull(),
    /** Made from the edition's data; otherwise a file of the CRESS. */
    genere: boolean().notNull(),
    /** What changed; empty for the first one. */
    note: text().notNull(),
    auteurId: uuid().references(() => personnes.id),
    publieeAt: instant().notNull(),
  },
  (t) => [
    unique("document_versions_numero").on(t.documentId, t.numero),
    index("document_versions_auteur_idx").on(t.auteurId),
    check("document_versions_numero_positif", sql`${t.numero} > 0`),
  ],
);

export const documentFichiers = pgTable(
  "document_fichiers",
  {
    versionId: uuid()
      .notNull()
      .references(() => documentVersions.id),
    format: formatKit().notNull(),
    fichierId: uuid()
      .notNull()
      .references(() => fichiers.id),
  },
  (t) => [primaryKey({ columns: [t.versionId, t.format] }), index("document_fichiers_fichier_idx").on(t.fichierId)],
);
