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
import type { Valeurs } from "../../lib/socle/texte/variables.ts";
import type { Constat } from "../../lib/synthese/copie/constats.ts";
import { ISSUES_CONSTAT } from "../../lib/synthese/copie/issues.ts";
import type { Ligne } from "../../lib/synthese/copie/lignes.ts";
import { id, instant } from "./columns.ts";
import { editions, editionTransitions } from "./edition.ts";
import { fichiers } from "./fichier.ts";
import { gestes } from "./geste.ts";
import { personnes } from "./personne.ts";
import { publications } from "./publication.ts";
import { points } from "./synthese.ts";
import { pointVersions } from "./versions.ts";

export const issueConstat = pgEnum("issue_constat", ISSUES_CONSTAT);

/**
 * A copy to annotate, as it was given out: its lines, what its variables were worth, and which version of each point it
 * holds. What comes back is compared with it. That of a published version is kept the first time one comes back.
 */
export const copies = pgTable(
  "copies",
  {
    id: id(),
    editionId: uuid()
      .notNull()
      .references(() => editions.id),
    /** One chapter; null: the whole document. */
    transitionId: uuid().references(() => editionTransitions.id),
    publicationId: uuid()
      .unique()
      .references(() => publications.id),
    /** Null once a retrait has destroyed it: it printed the name, or the photo. */
    fichierId: uuid().references(() => fichiers.id),
    lignes: jsonb().$type<Ligne[]>().notNull(),
    valeurs: jsonb().$type<Valeurs>().notNull(),
    at: instant().notNull(),
    par: uuid().references(() => personnes.id),
  },
  (t) => [
    unique("copies_edition").on(t.id, t.editionId),
    index("copies_edition_idx").on(t.editionId, t.at),
    index("copies_transition_idx").on(t.transitionId),
    index("copies_fichier_idx").on(t.fichierId),
    index("copies_par_idx").on(t.par),
  ],
);

export const copiePoints = pgTable(
  "copie_points",
  {
    copieId: uuid().notNull(),
    editionId: uuid().notNull(),
    pointId: uuid().notNull(),
    pointVersionId: uuid().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.copieId, t.pointId] }),
    foreignKey({ columns: [t.copieId, t.editionId], foreignColumns: [copies.id, copies.editionId] }),
    foreignKey({ columns: [t.pointId, t.editionId], foreignColumns: [points.id, points.editionId] }),
    foreignKey({
      columns: [t.pointVersionId, t.editionId],
      foreignColumns: [pointVersions.id, pointVersions.editionId],
    }),
    index("copie_points_point_idx").on(t.pointId),
    index("copie_points_version_idx").on(t.pointVersionId),
  ],
);

/** A copy that came back, the file itself kept. Goes, with the names of who wrote in it, some time after the publication. */
export const copiesRendues = pgTable(
  "copies_rendues",
  {
    id: id(),
    editionId: uuid().notNull(),
    copieId: uuid().notNull(),
    fichierId: uuid()
      .notNull()
      .references(() => fichiers.id),
    sha256: text().notNull(),
    nom: text().notNull(),
    at: instant().notNull(),
    par: uuid().references(() => personnes.id),
  },
  (t) => [
    unique("copies_rendues_edition").on(t.id, t.editionId),
    unique("copies_rendues_une_fois").on(t.editionId, t.sha256),
    foreignKey({ columns: [t.copieId, t.editionId], foreignColumns: [copies.id, copies.editionId] }),
    index("copies_rendues_copie_idx").on(t.copieId),
    index("copies_rendues_fichier_idx").on(t.fichierId),
    index("copies_rendues_par_idx").on(t.par),
  ],
);

/** One difference, or a remark, of a copy that came back, and what was done of it. */
export const copieConstats = pgTable(
  "copie_constats",
  {
    id: id(),
    renduId: uuid().notNull(),
    editionId: uuid().notNull(),
    rang: integer().notNull(),
    pointId: uuid(),
    constat: jsonb().$type<Constat>().notNull(),
    /** Null while it waits. */
    issue: issueConstat(),
    /** The gesture that accepted it. */
    gesteId: uuid(),
    traiteAt: instant(),
    traitePar: uuid().references(() => personnes.id),
  },
  (t) => [
    unique("copie_constats_rang").on(t.renduId, t.rang),
    foreignKey({
      columns: [t.renduId, t.editionId],
      foreignColumns: [copiesRendues.id, copiesRendues.editionId],
    }).onDelete("cascade"),
    foreignKey({ columns: [t.pointId, t.editionId], foreignColumns: [points.id, points.editionId] }),
    foreignKey({ columns: [t.gesteId, t.editionId], foreignColumns: [gestes.id, gestes.editionId] }),
    index("copie_constats_point_idx").on(t.pointId),
    index("copie_constats_geste_idx").on(t.gesteId),
    index("copie_constats_traite_par_idx").on(t.traitePar),
    check("copie_constats_traite", sql`(${t.issue} is null) = (${t.traiteAt} is null)`),
    check("copie_constats_accepte", sql`(${t.issue} is not distinct from 'accepte') = (${t.gesteId} is not null)`),
  ],
);
