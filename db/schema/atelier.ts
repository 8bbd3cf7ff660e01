import { sql } from "drizzle-orm";
import {
  bigserial,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  time,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { ETATS_ATELIER, MODALITES } from "../../lib/appel/atelier/states.ts";
import { candidatures } from "./candidature.ts";
import { id, instant } from "./columns.ts";
import { editions } from "./edition.ts";
import { personnes } from "./personne.ts";
import { communes, departements } from "./territoire.ts";

export const etatAtelier = pgEnum("etat_atelier", ETATS_ATELIER);
export const modalite = pgEnum("modalite", MODALITES);

export const ateliers = pgTable(
  "ateliers",
  {
    id: id(),
    editionId: uuid()
      .notNull()
      .references(() => editions.id),
    candidatureId: uuid().notNull(),
    rang: integer().notNull(),
    /** "A12": given at labellisation, never reused. */
    code: text(),
    numero: integer(),
    etat: etatAtelier().notNull(),
    modalite: modalite(),
    date: date(),
    /** "2023-12": the month of `date`, or all that is known. */
    mois: text(),
    heureDebut: time(),
    heureFin: time(),
    lieu: text(),
    communeCode: text().references(() => communes.code),
    departementCode: text().references(() => departements.code),
    /** Never public. */
    lienVisio: text(),
    jauge: integer(),
    echeanceRestitution: date(),
    dispenseMotif: text(),
    motifAnnulation: text(),
    /** iCalendar SEQUENCE: rises when place or time change. */
    sequence: integer().notNull().default(0),
    updatedAt: instant().notNull(),
    /** Counted by the base, at each change. */
    version: integer().notNull().default(1),
  },
  (t) => [
    foreignKey({
      columns: [t.candidatureId, t.editionId],
      foreignColumns: [candidatures.id, candidatures.editionId],
    }).onDelete("cascade"),
    unique("ateliers_candidature").on(t.id, t.candidatureId),
    unique("ateliers_rang").on(t.candidatureId, t.rang),
    uniqueIndex("ateliers_code").on(t.editionId, t.code),
    index("ateliers_edition_mois_idx").on(t.editionId, t.mois, t.date),
    index("ateliers_edition_departement_idx").on(t.editionId, t.departementCode),
    index("ateliers_recherche_idx").using("gin", sql`mots_de(${t.editionId}::text, replier(${t.lieu}))`),
    index("ateliers_commune_idx").on(t.communeCode),
    index("ateliers_departement_idx").on(t.departementCode),
    check("ateliers_mois", sql`${t.mois} is null or ${t.mois} ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'`),
    check(
      "ateliers_mois_de_la_date",
      sql`${t.date} is null or ${t.mois} = lpad(extract(year from ${t.date})::int::text, 4, '0') || '-' || lpad(extract(month from ${t.date})::int::text, 2, '0')`,
    ),
    check("ateliers_programme", sql`${t.etat} = 'propose' or (${t.code} is not null and ${t.mois} is not null)`),
    check("ateliers_heures", sql`${t.heureDebut} is null or ${t.heureFin} is null or ${t.heureDebut} < ${t.heureFin}`),
    check(
      "ateliers_visio_sans_lieu",
      sql`${t.modalite} is distinct from 'visio' or (${t.communeCode} is null and ${t.departementCode} is null)`,
    ),
  ],
);

/** The recap lists printed in an earlier publication: one row per atelier and transition it was filed under. */
export const rappelsPublies = pgTable(
  "rappels_publies",
  {
    atelierId: uuid()
      .notNull()
      .references(() => ateliers.id),
    transition: text().notNull(),
    intitulePublie: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.atelierId, t.transition] })],
);

/** Where and when an atelier was announced before it moved: the old day stays in its history. */
export const atelierReports = pgTable(
  "atelier_reports",
  {
    id: id(),
    atelierId: uuid()
      .notNull()
      .references(() => ateliers.id),
    ancienneDate: text(),
    ancienMois: text(),
    motif: text(),
    par: uuid().references(() => personnes.id),
    at: instant().notNull(),
    /** In the order they came, whatever the clock said then. */
    numero: bigserial({ mode: "number" }).notNull().unique(),
  },
  (t) => [index("atelier_reports_atelier_idx").on(t.atelierId), index("atelier_reports_par_idx").on(t.par)],
);
