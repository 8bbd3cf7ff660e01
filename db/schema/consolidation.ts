import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgEnum, pgTable, text, unique, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { NATURES_FILIATION } from "../../lib/synthese/consolidation/gestes/types.ts";
import { editionTransitions } from "./edition.ts";
import { desGestes, fait } from "./fait.ts";
import { enonces, enonceVersions } from "./fiche.ts";
import { enjeux, modeReprise, points } from "./synthese.ts";

export const natureFiliation = pgEnum("nature_filiation", NATURES_FILIATION);

/** The thread itself: a point was written from an énoncé, read in that version. Both are of the same edition. */
export const citations = pgTable(
  "citations",
  {
    ...fait(),
    pointId: uuid().notNull(),
    enonceId: uuid().notNull(),
    enonceVersionId: uuid().notNull(),
    /** As it was claimed; `modeRetenu` says what still holds for the words of today. */
    mode: modeReprise().notNull(),
  },
  (t) => [
    uniqueIndex("citations_ouverte").on(t.pointId, t.enonceId).where(sql`${t.fermePar} is null`),
    index("citations_enonce_idx").on(t.enonceId).where(sql`${t.fermePar} is null`),
    index("citations_edition_idx").on(t.editionId).where(sql`${t.fermePar} is null`),
    index("citations_version_idx").on(t.enonceVersionId),
    foreignKey({ columns: [t.pointId, t.editionId], foreignColumns: [points.id, points.editionId] }),
    foreignKey({ columns: [t.enonceId, t.editionId], foreignColumns: [enonces.id, enonces.editionId] }),
    foreignKey({
      columns: [t.enonceVersionId, t.enonceId],
      foreignColumns: [enonceVersions.id, enonceVersions.enonceId],
    }),
    ...desGestes("citations", t),
  ],
);

/** Set aside for the whole edition, with a reason; citing the énoncé closes the row. */
export const misesDeCote = pgTable(
  "mises_de_cote",
  { ...fait(), enonceId: uuid().notNull(), motif: text().notNull() },
  (t) => [
    uniqueIndex("mises_de_cote_ouverte").on(t.enonceId).where(sql`${t.fermePar} is null`),
    foreignKey({ columns: [t.enonceId, t.editionId], foreignColumns: [enonces.id, enonces.editionId] }),
    ...desGestes("mises_de_cote", t),
  ],
);

/** The home transition an instructeur gave an énoncé; without an open row it is the énoncé's own. */
export const classements = pgTable(
  "classements",
  { ...fait(), enonceId: uuid().notNull(), transitionId: uuid().notNull() },
  (t) => [
    uniqueIndex("classements_ouvert").on(t.enonceId).where(sql`${t.fermePar} is null`),
    index("classements_transition_idx").on(t.transitionId).where(sql`${t.fermePar} is null`),
    foreignKey({ columns: [t.enonceId, t.editionId], foreignColumns: [enonces.id, enonces.editionId] }),
    foreignKey({
      columns: [t.transitionId, t.editionId],
      foreignColumns: [editionTransitions.id, editionTransitions.editionId],
    }),
    ...desGestes("classements", t),
  ],
);

/** Which point a point came from, merged into it or split from it. */
export const filiations = pgTable(
  "filiations",
  { ...fait(), dePointId: uuid().notNull(), versPointId: uuid().notNull(), nature: natureFiliation().notNull() },
  (t) => [
    uniqueIndex("filiations_ouverte").on(t.dePointId, t.versPointId).where(sql`${t.fermePar} is null`),
    index("filiations_vers_idx").on(t.versPointId),
    foreignKey({ columns: [t.dePointId, t.editionId], foreignColumns: [points.id, points.editionId] }),
    foreignKey({ columns: [t.versPointId, t.editionId], foreignColumns: [points.id, points.editionId] }),
    ...desGestes("filiations", t),
  ],
);

/** A point that rests on one atelier, and is kept deliberately. */
export const signauxFaibles = pgTable("signaux_faibles", { ...fait(), pointId: uuid().notNull() }, (t) => [
  uniqueIndex("signaux_faibles_ouvert").on(t.pointId).where(sql`${t.fermePar} is null`),
  foreignKey({ columns: [t.pointId, t.editionId], foreignColumns: [points.id, points.editionId] }),
  ...desGestes("signaux_faibles", t),
]);

/** The points an enjeu rests on. */
export const enjeuPoints = pgTable(
  "enjeu_points",
  { ...fait(), enjeuId: uuid().notNull(), pointId: uuid().notNull() },
  (t) => [
    uniqueIndex("enjeu_points_ouvert").on(t.enjeuId, t.pointId).where(sql`${t.fermePar} is null`),
    index("enjeu_points_point_idx").on(t.pointId).where(sql`${t.fermePar} is null`),
    foreignKey({ columns: [t.enjeuId, t.editionId], foreignColumns: [enjeux.id, enjeux.editionId] }),
    foreignKey({ columns: [t.pointId, t.editionId], foreignColumns: [points.id, points.editionId] }),
    ...desGestes("enjeu_points", t),
  ],
);

/** A proposition that asks again what an edition before asked. */
export const redites = pgTable(
  "redites",
  {
    ...fait(),
    pointId: uuid().notNull(),
    avantPointId: uuid()
      .notNull()
      .references(() => points.id),
  },
  (t) => [
    uniqueIndex("redites_ouverte").on(t.pointId, t.avantPointId).where(sql`${t.fermePar} is null`),
    index("redites_avant_idx").on(t.avantPointId),
    foreignKey({ columns: [t.pointId, t.editionId], foreignColumns: [points.id, points.editionId] }),
    ...desGestes("redites", t),
  ],
);

/** A likeness somebody refused: this énoncé and another one, the lower id first, or this énoncé and a point. */
export const prochesRefuses = pgTable(
  "proches_refuses",
  { ...fait(), enonceId: uuid().notNull(), autreEnonceId: uuid(), pointId: uuid() },
  (t) => [
    unique("proches_refuses_ouvert").on(t.enonceId, t.autreEnonceId, t.pointId, t.fermePar).nullsNotDistinct(),
    foreignKey({ columns: [t.enonceId, t.editionId], foreignColumns: [enonces.id, enonces.editionId] }),
    foreignKey({
      name: "proches_refuses_autre_fk",
      columns: [t.autreEnonceId, t.editionId],
      foreignColumns: [enonces.id, enonces.editionId],
    }),
    foreignKey({ columns: [t.pointId, t.editionId], foreignColumns: [points.id, points.editionId] }),
    ...desGestes("proches_refuses", t),
    check("proches_refuses_paire", sql`(${t.autreEnonceId} is null) <> (${t.pointId} is null)`),
    check("proches_refuses_ordre", sql`${t.enonceId} < ${t.autreEnonceId}`),
  ],
);
