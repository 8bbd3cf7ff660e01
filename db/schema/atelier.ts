import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  smallint,
  text,
  time,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { ETATS_ATELIER, MODALITES } from "../../lib/appel/atelier/states.ts";
import type { Repartition } from "../../lib/recueil/emargement/repartition.ts";
import { ETATS_EMARGEMENT } from "../../lib/recueil/emargement/states.ts";
import { candidatures } from "./candidature.ts";
import { id, instant } from "./columns.ts";
import { editions } from "./edition.ts";
import { fichiers } from "./fichier.ts";
import { personnes } from "./personne.ts";
import { communes, departements } from "./territoire.ts";

export const etatAtelier = pgEnum("etat_atelier", ETATS_ATELIER);
export const modalite = pgEnum("modalite", MODALITES);
export const etatEmargement = pgEnum("etat_emargement", ETATS_EMARGEMENT);

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

export const emargements = pgTable(
  "emargements",
  {
    atelierId: uuid()
      .primaryKey()
      .references(() => ateliers.id),
    etat: etatEmargement().notNull(),
    /** Null is not zero: nobody has told yet. */
    nombreDeclare: integer(),
    nombreValide: integer(),
    declareAt: instant(),
    declarePar: uuid().references(() => personnes.id),
    valideAt: instant(),
    validePar: uuid().references(() => personnes.id),
    /** Who was counted, when somebody told; null is not zero, here too. */
    repartition: jsonb().$type<Repartition>(),
    /** Why the validated count differs from the declared one or from the check-ins. */
    motifValidation: text(),
    /** In the address of the check-in page: nobody guesses it. */
    jeton: text().notNull().unique().default(sql`replace(gen_random_uuid()::text, '-', '')`),
    /** The same page by hand: six letters without those that look alike. Two may be equal; the open one is meant. */
    codeCourt: text()
      .notNull()
      .generatedAlwaysAs(sql`translate(substr(jeton, 1, 6), '0123456789abcdef', 'ABCDEFGHJKMNPRTX')`),
    /** Said by hand: open, or closed; null leaves it to the hours of the atelier. */
    arriveesOuvertes: boolean(),
    arriveesRegleesAt: instant(),
    /** Evidence erased on schedule: how much there was stays. */
    arriveesEffacees: integer().notNull().default(0),
    feuillesEffacees: integer().notNull().default(0),
  },
  (t) => [
    index("emargements_declares_idx").on(t.atelierId).where(sql`${t.etat} = 'declare'`),
    index("emargements_code_court_idx").on(t.codeCourt),
    check("emargements_arrivees_reglees", sql`(${t.arriveesOuvertes} is null) = (${t.arriveesRegleesAt} is null)`),
    index("emargements_declare_par_idx").on(t.declarePar),
    index("emargements_valide_par_idx").on(t.validePar),
    check("emargements_declare", sql`${t.nombreDeclare} between 0 and 5000`),
    check("emargements_valide", sql`${t.nombreValide} between 0 and 5000`),
    check("emargements_etat", sql`(${t.etat} <> 'attendu') <= (${t.nombreDeclare} is not null)`),
    check("emargements_valide_etat", sql`(${t.etat} = 'valide') = (${t.nombreValide} is not null)`),
  ],
);

/** Somebody who checked in by themselves in the room or online. Erased on schedule, never published; the count stays. */
export const arrivees = pgTable(
  "arrivees",
  {
    id: id(),
    atelierId: uuid()
      .notNull()
      .references(() => emargements.atelierId),
    at: instant().notNull(),
    /** The page it was sent from, and who it says: the same person sent twice from one page is one. */
    visite: uuid().notNull(),
    empreinte: text().notNull(),
    prenom: text().notNull(),
    nom: text().notNull(),
    structure: text().notNull(),
    fonction: text().notNull(),
    /** Of the structure; "autre" is outside the region, empty is not told. */
    departement: text().notNull(),
  },
  (t) => [
    uniqueIndex("arrivees_empreinte").on(t.atelierId, t.empreinte),
    index("arrivees_visite_idx").on(t.visite),
    index("arrivees_atelier_idx").on(t.atelierId, t.at),
  ],
);

/**
 * Addresses of those who asked for one mail when the synthèse is out: of an edition, with nothing that leads to a name or
 * an atelier. Erased in the transaction that writes those mails, on schedule when none is.
 */
export const adressesSynthese = pgTable(
  "adresses_synthese",
  {
    editionId: uuid()
      .notNull()
      .references(() => editions.id),
    courriel: text().notNull(),
    /** The day it was left, for the schedule. */
    date: date({ mode: "string" }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.editionId, t.courriel] }), index("adresses_synthese_date_idx").on(t.date)],
);

/** A page of the signed sheet, scanned or photographed. */
export const feuilles = pgTable(
  "feuilles",
  {
    id: id(),
    atelierId: uuid()
      .notNull()
      .references(() => emargements.atelierId),
    fichierId: uuid()
      .notNull()
      .references(() => fichiers.id),
    /** Quarter turns to the right that make a picture upright; the file stays as it came. */
    quarts: smallint().notNull().default(0),
    ajouteePar: uuid().references(() => personnes.id),
    at: instant().notNull(),
  },
  (t) => [
    check("feuilles_quarts", sql`${t.quarts} between 0 and 3`),
    index("feuilles_atelier_idx").on(t.atelierId, t.at),
    index("feuilles_fichier_idx").on(t.fichierId),
    index("feuilles_ajoutee_par_idx").on(t.ajouteePar),
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
