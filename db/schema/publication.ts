import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import type { ArbreFige } from "../../lib/document/format-1.ts";
import { id, instant } from "./columns.ts";
import { editions } from "./edition.ts";
import { enonces, enonceVersions } from "./fiche.ts";
import { fichiers } from "./fichier.ts";
import { personnes } from "./personne.ts";
import { points } from "./synthese.ts";

/** A frozen version of the whole synthesis. A trigger refuses to change or delete it. */
export const publications = pgTable(
  "publications",
  {
    id: id(),
    editionId: uuid()
      .notNull()
      .references(() => editions.id),
    numero: integer().notNull(),
    publieeAt: instant().notNull(),
    publieePar: uuid().references(() => personnes.id),
    /** Why it was published though a chapter was not validated by the comité; null when all were. */
    derogation: text(),
    /** The document as it was: every renderer reads this and nothing else. */
    arbre: jsonb().$type<ArbreFige>().notNull(),
  },
  (t) => [
    unique("publications_numero").on(t.editionId, t.numero),
    index("publications_publiee_par_idx").on(t.publieePar),
    check("publications_numero_positif", sql`${t.numero} > 0`),
  ],
);

export const formatPublication = pgEnum("format_publication", ["pdf", "json", "docx", "md", "sources"]);

/** The files of a frozen version, kept as first drawn: whoever asks gets the same bytes, and draws nothing. */
export const publicationFichiers = pgTable(
  "publication_fichiers",
  {
    publicationId: uuid()
      .notNull()
      .references(() => publications.id),
    format: formatPublication().notNull(),
    fichierId: uuid()
      .notNull()
      .references(() => fichiers.id),
  },
  (t) => [
    primaryKey({ columns: [t.publicationId, t.format] }),
    index("publication_fichiers_fichier_idx").on(t.fichierId),
  ],
);

/** What became of each énoncé at this publication: cited by these points, or set aside with this reason. */
export const publicationEnonces = pgTable(
  "publication_enonces",
  {
    publicationId: uuid()
      .notNull()
      .references(() => publications.id),
    enonceId: uuid().notNull(),
    enonceVersionId: uuid().notNull(),
    /** Null when a point cites it. */
    motifEcart: text(),
  },
  (t) => [
    primaryKey({ columns: [t.publicationId, t.enonceId] }),
    index("publication_enonces_enonce_idx").on(t.enonceId),
    index("publication_enonces_version_idx").on(t.enonceVersionId),
    foreignKey({ columns: [t.enonceId], foreignColumns: [enonces.id] }),
    foreignKey({
      columns: [t.enonceVersionId, t.enonceId],
      foreignColumns: [enonceVersions.id, enonceVersions.enonceId],
    }),
  ],
);

export const publicationSources = pgTable(
  "publication_sources",
  {
    publicationId: uuid().notNull(),
    pointId: uuid()
      .notNull()
      .references(() => points.id),
    enonceId: uuid().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.publicationId, t.pointId, t.enonceId] }),
    foreignKey({
      columns: [t.publicationId, t.enonceId],
      foreignColumns: [publicationEnonces.publicationId, publicationEnonces.enonceId],
    }),
    index("publication_sources_enonce_idx").on(t.enonceId),
    index("publication_sources_point_idx").on(t.pointId),
  ],
);
