import { sql } from "drizzle-orm";
import { boolean, check, date, index, integer, jsonb, pgEnum, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { ETATS_EDITION } from "../../lib/appel/edition/states.ts";
import { CATEGORIES } from "../../lib/appel/structure/categories.ts";
import type { Tableau } from "../../lib/conduite/reprise/tableau.ts";
import type { Couleur, Marque } from "../../lib/socle/transitions/palette.ts";
import { categorieStructure } from "./categorie.ts";
import { id, instant } from "./columns.ts";

export const etatEdition = pgEnum("etat_edition", ETATS_EDITION);

export const editions = pgTable(
  "editions",
  {
    id: id(),
    annee: integer().notNull().unique(),
    numero: integer().notNull().unique(),
    intitule: text().notNull(),
    presentation: text().notNull(),
    regionCode: text().notNull(),
    regionNom: text().notNull(),
    coOrganisateurs: text().array().notNull(),
    etat: etatEdition().notNull(),
    /** Texts written for the demo: every page and file of the edition says so. */
    demonstration: boolean().notNull().default(false),
    dateWebinaire: date(),
    dateOuvertureAppel: date().notNull(),
    dateClotureAppel: date().notNull(),
    dateLancement: date(),
    dateDebut: date().notNull(),
    dateFin: date().notNull(),
    /** Meetings of the comité partenarial, in order. */
    datesComite: date().array().notNull().default([]),
    /** Members who must be there for the comité to sit; null: none is set. */
    quorumComite: integer(),
    dateCloture: date().notNull(),
    /** Who the call is open to. */
    categories: categorieStructure()
      .array()
      .notNull()
      .default([...CATEGORIES]),
    /** Days the CRESS has to answer a candidature, a presence or a fiche. */
    delaiReponse: integer().notNull().default(30),
    /** Days an organiser has to answer what the CRESS asks for. */
    delaiComplement: integer().notNull().default(15),
    /** Days an organiser has to hand in the attendance and the fiche. */
    delaiRestitution: integer().notNull().default(15),
    /** Days before the due date of a return, and days after the atelier, when its organisers are reminded. */
    rappelsAvant: integer().array().notNull().default([3]),
    rappelsApres: integer().array().notNull().default([7, 21, 45]),
    /** Who answers at the CRESS, named at the end of every mail; without an address, the sender of the mails. */
    contactNom: text(),
    contactTelephone: text(),
    contactCourriel: text(),
    /** Since when no mail of this edition leaves; null: they do. */
    courrielsRetenusAt: instant(),
    /** Rises at each change of the settings; their form sends back the one it was opened with. */
    versionReglages: integer().notNull().default(1),
    /** Last number given; a code is never given twice. */
    dernierAtelier: integer().notNull().default(0),
    derniereFiche: integer().notNull().default(0),
    dernierPoint: integer().notNull().default(0),
    dernierLabel: integer().notNull().default(0),
  },
  (t) => [
    check("editions_periode", sql`${t.dateDebut} <= ${t.dateFin}`),
    check("editions_appel", sql`${t.dateOuvertureAppel} <= ${t.dateClotureAppel}`),
    check("editions_delais", sql`${t.delaiReponse} between 1 and 180 and ${t.delaiComplement} between 1 and 180`),
    check("editions_quorum", sql`${t.quorumComite} between 1 and 200`),
    check("editions_annee", sql`${t.annee} between 2000 and 2999`),
  ],
);

export const editionTransitions = pgTable(
  "edition_transitions",
  {
    id: id(),
    editionId: uuid()
      .notNull()
      .references(() => editions.id),
    code: text().notNull(),
    couleur: text().$type<Couleur>().notNull().default("ardoise"),
    marque: text().$type<Marque>().notNull().default("losange"),
    libelle: text().notNull(),
    question: text().notNull(),
    ordre: integer().notNull(),
  },
  (t) => [
    unique("edition_transitions_code").on(t.editionId, t.code),
    unique("edition_transitions_edition").on(t.id, t.editionId),
  ],
);

/** The list of ateliers another document printed, as it was pasted or typed: read line by line beside ours. */
export const listesImprimees = pgTable("listes_imprimees", {
  editionId: uuid()
    .primaryKey()
    .references(() => editions.id),
  texte: text().notNull(),
  /** Of what a form was opened with. */
  version: integer().notNull(),
});

/** The file an earlier edition's ateliers are taken from, as it was read, until they are written or it is left. */
export const tableauxRecus = pgTable("tableaux_recus", {
  editionId: uuid()
    .primaryKey()
    .references(() => editions.id),
  nom: text().notNull(),
  contenu: jsonb().$type<Tableau>().notNull(),
  at: instant().notNull(),
});

/** Figures of an earlier publication, kept beside the computed ones so that each gap can be explained. */
export const chiffresPublies = pgTable(
  "chiffres_publies",
  {
    editionId: uuid()
      .notNull()
      .references(() => editions.id),
    cle: text().notNull(),
    valeur: integer().notNull(),
  },
  (t) => [unique("chiffres_publies_cle").on(t.editionId, t.cle), index("chiffres_publies_edition_idx").on(t.editionId)],
);
