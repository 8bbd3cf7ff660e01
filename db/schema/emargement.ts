import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { Repartition } from "../../lib/recueil/emargement/repartition.ts";
import { ETATS_EMARGEMENT } from "../../lib/recueil/emargement/states.ts";
import { ateliers } from "./atelier.ts";
import { id, instant } from "./columns.ts";
import { editions } from "./edition.ts";
import { fichiers } from "./fichier.ts";
import { personnes } from "./personne.ts";

export const etatEmargement = pgEnum("etat_emargement", ETATS_EMARGEMENT);

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
