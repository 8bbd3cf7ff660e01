import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
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
import type { Lien } from "../../lib/fiche/types-enonce.ts";
import { TYPES_BLOC } from "../../lib/synthese/blocs.ts";
import { ETATS_CHAPITRE, MODES_REPRISE } from "../../lib/synthese/states.ts";
import { id, instant } from "./columns.ts";
import { editions, editionTransitions } from "./edition.ts";
import { enonces, enonceVersions } from "./fiche.ts";
import { personnes } from "./personne.ts";

export const etatChapitre = pgEnum("etat_chapitre", ETATS_CHAPITRE);
export const typeBloc = pgEnum("type_bloc", TYPES_BLOC);
export const modeReprise = pgEnum("mode_reprise", MODES_REPRISE);

export const chapitres = pgTable(
  "chapitres",
  {
    id: id(),
    editionId: uuid().notNull(),
    transitionId: uuid().notNull(),
    etat: etatChapitre().notNull(),
    problematique: text().notNull().default(""),
  },
  (t) => [
    unique("chapitres_transition").on(t.transitionId),
    index("chapitres_edition_idx").on(t.editionId),
    foreignKey({
      columns: [t.transitionId, t.editionId],
      foreignColumns: [editionTransitions.id, editionTransitions.editionId],
    }),
  ],
);

export const blocs = pgTable(
  "blocs",
  {
    id: id(),
    chapitreId: uuid()
      .notNull()
      .references(() => chapitres.id),
    type: typeBloc().notNull(),
    titre: text().notNull(),
    ordre: integer().notNull(),
  },
  (t) => [unique("blocs_ordre").on(t.chapitreId, t.ordre)],
);

/** A block's untitled group comes first and is made with it. */
export const groupes = pgTable(
  "groupes",
  {
    id: id(),
    blocId: uuid()
      .notNull()
      .references(() => blocs.id),
    titre: text(),
    ordre: integer().notNull(),
  },
  (t) => [
    unique("groupes_ordre").on(t.blocId, t.ordre),
    uniqueIndex("groupes_sans_titre").on(t.blocId).where(sql`${t.titre} is null`),
  ],
);

export const points = pgTable(
  "points",
  {
    id: id(),
    editionId: uuid()
      .notNull()
      .references(() => editions.id),
    /** "P41": given at creation, never reused. */
    code: text().notNull(),
    numero: integer().notNull(),
    groupeId: uuid()
      .notNull()
      .references(() => groupes.id),
    ordre: integer().notNull(),
    accroche: text().notNull(),
    texte: text().notNull(),
    liens: jsonb().$type<Lien[]>().notNull().default([]),
    version: integer().notNull().default(1),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    /** A point out of the synthesis: it cites nothing any more, and is kept. */
    retireAt: instant(),
    remplaceParId: uuid().references((): AnyPgColumn => points.id),
  },
  (t) => [
    uniqueIndex("points_code").on(t.editionId, t.code),
    unique("points_edition").on(t.id, t.editionId),
    index("points_groupe_idx").on(t.groupeId, t.ordre),
    index("points_remplace_par_idx").on(t.remplaceParId),
  ],
);

/** The thread itself: which énoncé a point was written from, and which version of its words was read. */
export const pointSources = pgTable(
  "point_sources",
  {
    pointId: uuid()
      .notNull()
      .references(() => points.id),
    enonceId: uuid().notNull(),
    enonceVersionId: uuid().notNull(),
    mode: modeReprise().notNull(),
    citePar: uuid().references(() => personnes.id),
    at: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.pointId, t.enonceId] }),
    index("point_sources_enonce_idx").on(t.enonceId),
    index("point_sources_version_idx").on(t.enonceVersionId),
    index("point_sources_cite_par_idx").on(t.citePar),
    foreignKey({ columns: [t.enonceId], foreignColumns: [enonces.id] }),
    foreignKey({
      columns: [t.enonceVersionId, t.enonceId],
      foreignColumns: [enonceVersions.id, enonceVersions.enonceId],
    }),
  ],
);

export const enjeux = pgTable(
  "enjeux",
  {
    id: id(),
    editionId: uuid()
      .notNull()
      .references(() => editions.id),
    ordre: integer().notNull(),
    titre: text().notNull(),
    texte: text().notNull().default(""),
  },
  (t) => [unique("enjeux_ordre").on(t.editionId, t.ordre)],
);
