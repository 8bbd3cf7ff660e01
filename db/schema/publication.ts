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
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { Manifeste } from "../../lib/synthese/preuve/manifeste.ts";
import type { Difference } from "../../lib/synthese/publication/difference.ts";
import type { ArbreFige } from "../../lib/synthese/version/format-1.ts";
import { id, instant } from "./columns.ts";
import { editions } from "./edition.ts";
import { enonces, enonceVersions } from "./fiche.ts";
import { fichiers } from "./fichier.ts";
import { personnes } from "./personne.ts";
import { points } from "./synthese.ts";

/**
 * A frozen version of the whole synthesis. Confirmed, it waits without a number; made public, it has one for ever. Triggers
 * refuse any other change, a `retrait` aside.
 */
export const publications = pgTable(
  "publications",
  {
    id: id(),
    editionId: uuid()
      .notNull()
      .references(() => editions.id),
    /** Null while it waits. */
    numero: integer(),
    publieeAt: instant(),
    publieePar: uuid().references(() => personnes.id),
    /** When it was confirmed, and when it is due; null when it was public at once. */
    confirmeeAt: instant(),
    paraitAt: instant(),
    /** Why it was published though a chapter was not validated by the comité; null when all were. */
    derogation: text(),
    /** What it changes, in a sentence of the CRESS; empty for a first version. */
    note: text().notNull().default(""),
    /** What was wrong in the version before, in light Markdown. */
    errata: text(),
    /** What it changes, computed, in codes and figures; null in versions older than this. */
    difference: jsonb().$type<Difference>(),
    /** The hashes anybody can check, and the secret that salts those of what is not published. */
    manifeste: jsonb().$type<Manifeste>(),
    sel: text(),
    /** The document as it was: every renderer reads this and nothing else. */
    arbre: jsonb().$type<ArbreFige>().notNull(),
  },
  (t) => [
    unique("publications_numero").on(t.editionId, t.numero),
    uniqueIndex("publications_en_attente").on(t.editionId).where(sql`${t.numero} is null`),
    index("publications_a_paraitre_idx").on(t.paraitAt).where(sql`${t.numero} is null`),
    index("publications_publiee_par_idx").on(t.publieePar),
    check("publications_numero_positif", sql`${t.numero} > 0`),
    check("publications_parue", sql`(${t.numero} is null) = (${t.publieeAt} is null)`),
    check("publications_attend", sql`${t.numero} is not null or ${t.paraitAt} >= ${t.confirmeeAt}`),
  ],
);

export const formatPublication = pgEnum("format_publication", ["pdf", "json", "docx", "md", "sources"]);

/**
 * The files of a public version, kept as drawn: whoever asks gets the same bytes, and draws nothing. A `retrait` destroys
 * the bytes and keeps their hash, beside the files drawn again.
 */
export const publicationFichiers = pgTable(
  "publication_fichiers",
  {
    id: id(),
    publicationId: uuid()
      .notNull()
      .references(() => publications.id),
    format: formatPublication().notNull(),
    fichierId: uuid().references(() => fichiers.id),
    sha256: text().notNull(),
    taille: integer().notNull(),
    detruitAt: instant(),
  },
  (t) => [
    uniqueIndex("publication_fichiers_format").on(t.publicationId, t.format).where(sql`${t.detruitAt} is null`),
    index("publication_fichiers_publication_idx").on(t.publicationId),
    index("publication_fichiers_fichier_idx").on(t.fichierId),
    check("publication_fichiers_detruit", sql`(${t.fichierId} is null) = (${t.detruitAt} is not null)`),
  ],
);

/**
 * All that is public of an edition in one file that opens without Trame, as it was last made. A `retrait` takes it away with
 * the files it holds; a job makes it again.
 */
export const archives = pgTable(
  "archives",
  {
    editionId: uuid()
      .primaryKey()
      .references(() => editions.id),
    fichierId: uuid()
      .notNull()
      .references(() => fichiers.id),
    /** Of what it was made of: the same makes nothing again. */
    empreinte: text().notNull(),
    faiteAt: instant().notNull(),
  },
  (t) => [index("archives_fichier_idx").on(t.fichierId)],
);

/** That somebody's name was masked in a version, and when; never the name. */
export const publicationRetraits = pgTable(
  "publication_retraits",
  {
    id: id(),
    publicationId: uuid()
      .notNull()
      .references(() => publications.id),
    nature: text({ enum: ["nom", "photo"] })
      .notNull()
      .default("nom"),
    at: instant().notNull(),
    par: uuid().references(() => personnes.id),
    /** Codes of the points and énoncés whose words changed: their hash is that of the words before. */
    codes: jsonb().$type<string[]>().notNull(),
  },
  (t) => [
    index("publication_retraits_publication_idx").on(t.publicationId),
    index("publication_retraits_par_idx").on(t.par),
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
