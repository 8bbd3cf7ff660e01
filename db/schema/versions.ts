import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { Lien } from "../../lib/recueil/rubriques/types-enonce.ts";
import type { Encart, Exemple } from "../../lib/synthese/consolidation/textes.ts";
import { rang } from "./columns.ts";
import { destinataires } from "./destinataire.ts";
import { desGestes, fait } from "./fait.ts";
import { actionLevier } from "./fiche.ts";
import { blocs, chapitres, enjeux, groupes, points } from "./synthese.ts";

/** Words are light Markdown (lib/socle/texte). One version of a thing is open at most, and it lives while one is. */
export const pointVersions = pgTable(
  "point_versions",
  {
    ...fait(),
    pointId: uuid().notNull(),
    numero: integer().notNull(),
    /** The version its words came with: a point that is only moved keeps it. */
    motsDepuis: integer().notNull(),
    groupeId: uuid().notNull(),
    rang: rang().notNull(),
    accroche: text().notNull(),
    texte: text().notNull(),
    liens: jsonb().$type<Lien[]>().notNull().default([]),
    /** Of a proposition; its addressees are rows of `point_version_destinataires`. */
    horizon: text(),
    /** Of a levier. */
    action: actionLevier(),
    exemple: text(),
    /** Of an inspiring project: who, where, with whom. */
    structure: text(),
    lieu: text(),
    partenaires: text(),
    /** Its words, folded, after a space: what is searched. */
    recherche: text().generatedAlwaysAs(sql`' ' || replier("accroche" || ' ' || "texte")`),
  },
  (t) => [
    unique("point_versions_numero").on(t.pointId, t.numero),
    unique("point_versions_edition").on(t.id, t.editionId),
    uniqueIndex("point_versions_ouverte").on(t.pointId).where(sql`${t.fermePar} is null`),
    uniqueIndex("point_versions_place").on(t.groupeId, t.rang).where(sql`${t.fermePar} is null`),
    index("point_versions_recherche_idx")
      .using("gin", sql`mots_de(${t.editionId}::text, ${t.recherche})`)
      .where(sql`${t.fermePar} is null`),
    index("point_versions_groupe_idx").on(t.groupeId, t.rang),
    index("point_versions_edition_idx").on(t.editionId).where(sql`${t.fermePar} is null`),
    foreignKey({ columns: [t.pointId, t.editionId], foreignColumns: [points.id, points.editionId] }),
    foreignKey({ columns: [t.groupeId, t.editionId], foreignColumns: [groupes.id, groupes.editionId] }),
    ...desGestes("point_versions", t),
    check("point_versions_mots_depuis", sql`${t.motsDepuis} between 1 and ${t.numero}`),
  ],
);

export const pointVersionDestinataires = pgTable(
  "point_version_destinataires",
  {
    pointVersionId: uuid()
      .notNull()
      .references(() => pointVersions.id),
    rang: integer().notNull(),
    destinataireId: uuid()
      .notNull()
      .references(() => destinataires.id),
  },
  (t) => [
    primaryKey({ columns: [t.pointVersionId, t.destinataireId] }),
    index("point_version_destinataires_idx").on(t.destinataireId),
  ],
);

/** A block's untitled group is made with it and lives as long. */
export const groupeVersions = pgTable(
  "groupe_versions",
  {
    ...fait(),
    groupeId: uuid().notNull(),
    numero: integer().notNull(),
    blocId: uuid().notNull(),
    rang: rang().notNull(),
    titre: text(),
    remarque: text().notNull().default(""),
    exemple: text().notNull().default(""),
    paragraphes: text().notNull().default(""),
  },
  (t) => [
    unique("groupe_versions_numero").on(t.groupeId, t.numero),
    uniqueIndex("groupe_versions_ouverte").on(t.groupeId).where(sql`${t.fermePar} is null`),
    uniqueIndex("groupe_versions_place").on(t.blocId, t.rang).where(sql`${t.fermePar} is null`),
    uniqueIndex("groupe_versions_sans_titre").on(t.blocId).where(sql`${t.titre} is null and ${t.fermePar} is null`),
    index("groupe_versions_edition_idx").on(t.editionId).where(sql`${t.fermePar} is null`),
    foreignKey({ columns: [t.groupeId, t.editionId], foreignColumns: [groupes.id, groupes.editionId] }),
    foreignKey({ columns: [t.blocId, t.editionId], foreignColumns: [blocs.id, blocs.editionId] }),
    ...desGestes("groupe_versions", t),
  ],
);

export const blocVersions = pgTable(
  "bloc_versions",
  {
    ...fait(),
    blocId: uuid().notNull(),
    numero: integer().notNull(),
    chapitreId: uuid().notNull(),
    rang: rang().notNull(),
    titre: text().notNull(),
  },
  (t) => [
    unique("bloc_versions_numero").on(t.blocId, t.numero),
    uniqueIndex("bloc_versions_ouverte").on(t.blocId).where(sql`${t.fermePar} is null`),
    uniqueIndex("bloc_versions_place").on(t.chapitreId, t.rang).where(sql`${t.fermePar} is null`),
    index("bloc_versions_edition_idx").on(t.editionId).where(sql`${t.fermePar} is null`),
    foreignKey({ columns: [t.blocId, t.chapitreId], foreignColumns: [blocs.id, blocs.chapitreId] }),
    ...desGestes("bloc_versions", t),
  ],
);

export const chapitreVersions = pgTable(
  "chapitre_versions",
  {
    ...fait(),
    chapitreId: uuid().notNull(),
    numero: integer().notNull(),
    problematique: text().notNull().default(""),
    /** Null: the question of the edition for this transition. */
    question: text(),
    remarque: text().notNull().default(""),
    encarts: jsonb().$type<Encart[]>().notNull().default([]),
  },
  (t) => [
    unique("chapitre_versions_numero").on(t.chapitreId, t.numero),
    uniqueIndex("chapitre_versions_ouverte").on(t.chapitreId).where(sql`${t.fermePar} is null`),
    foreignKey({ columns: [t.chapitreId, t.editionId], foreignColumns: [chapitres.id, chapitres.editionId] }),
    ...desGestes("chapitre_versions", t),
  ],
);

export const enjeuVersions = pgTable(
  "enjeu_versions",
  {
    ...fait(),
    enjeuId: uuid().notNull(),
    numero: integer().notNull(),
    rang: rang().notNull(),
    titre: text().notNull(),
    texte: text().notNull().default(""),
    exemples: jsonb().$type<Exemple[]>().notNull().default([]),
    liens: jsonb().$type<Lien[]>().notNull().default([]),
  },
  (t) => [
    unique("enjeu_versions_numero").on(t.enjeuId, t.numero),
    uniqueIndex("enjeu_versions_ouverte").on(t.enjeuId).where(sql`${t.fermePar} is null`),
    uniqueIndex("enjeu_versions_place").on(t.editionId, t.rang).where(sql`${t.fermePar} is null`),
    foreignKey({ columns: [t.enjeuId, t.editionId], foreignColumns: [enjeux.id, enjeux.editionId] }),
    ...desGestes("enjeu_versions", t),
  ],
);
