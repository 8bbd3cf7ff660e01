import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  bigserial,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import {
  type DonneesGeste,
  NATURES_FAIT,
  SENS_EFFET,
  TYPES_GESTE,
} from "../../lib/synthese/consolidation/gestes/types.ts";
import { id, instant } from "./columns.ts";
import { editions } from "./edition.ts";
import { personnes } from "./personne.ts";
import { chapitres } from "./synthese.ts";

export const typeGeste = pgEnum("type_geste", TYPES_GESTE);
export const natureFait = pgEnum("nature_fait", NATURES_FAIT);
export const sensEffet = pgEnum("sens_effet", SENS_EFFET);

/** One act of consolidation. Append-only (a trigger refuses update and delete); the gestures of an edition follow one another. */
export const gestes = pgTable(
  "gestes",
  {
    id: id(),
    /** The order in which they were made. */
    numero: bigserial({ mode: "number" }).notNull().unique(),
    editionId: uuid()
      .notNull()
      .references(() => editions.id),
    /** Null: an enjeu, or several chapters. */
    chapitreId: uuid(),
    type: typeGeste().notNull(),
    /** Null: the application itself. */
    personneId: uuid().references(() => personnes.id),
    at: instant().notNull(),
    /** The gesture this one undoes; a gesture is undone once. */
    annuleId: uuid().references((): AnyPgColumn => gestes.id),
    /** Ids, codes and counts only, for its sentence. */
    donnees: jsonb().$type<DonneesGeste>().notNull(),
  },
  (t) => [
    unique("gestes_edition").on(t.id, t.editionId),
    unique("gestes_annule").on(t.annuleId),
    index("gestes_edition_idx").on(t.editionId, t.numero),
    index("gestes_chapitre_idx").on(t.chapitreId, t.numero),
    index("gestes_personne_idx").on(t.personneId),
    index("gestes_proposition_idx").on(sql`(${t.donnees} ->> 'proposition')`).where(sql`${t.donnees} ? 'proposition'`),
    foreignKey({ columns: [t.chapitreId, t.editionId], foreignColumns: [chapitres.id, chapitres.editionId] }),
  ],
);

/** What a gesture opened and closed, and the objects it is about. Append-only. */
export const gesteEffets = pgTable(
  "geste_effets",
  {
    gesteId: uuid()
      .notNull()
      .references(() => gestes.id),
    rang: integer().notNull(),
    nature: natureFait().notNull(),
    /** The row of the table of that nature. */
    ligneId: uuid().notNull(),
    sens: sensEffet().notNull(),
    pointId: uuid(),
    enonceId: uuid(),
    groupeId: uuid(),
    enjeuId: uuid(),
  },
  (t) => [
    primaryKey({ columns: [t.gesteId, t.rang] }),
    index("geste_effets_ligne_idx").on(t.ligneId),
    index("geste_effets_point_idx").on(t.pointId).where(sql`${t.pointId} is not null`),
    index("geste_effets_enonce_idx").on(t.enonceId).where(sql`${t.enonceId} is not null`),
    index("geste_effets_groupe_idx").on(t.groupeId).where(sql`${t.groupeId} is not null`),
    index("geste_effets_enjeu_idx").on(t.enjeuId).where(sql`${t.enjeuId} is not null`),
  ],
);
