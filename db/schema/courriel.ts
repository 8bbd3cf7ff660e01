import { sql } from "drizzle-orm";
import { bigint, bigserial, check, index, integer, pgEnum, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { CAUSES_ECHEC } from "../../lib/socle/courriel/echec.ts";
import { PANNES_REJETS } from "../../lib/socle/courriel/rejets/pannes.ts";
import { ETATS_COURRIEL, TYPES_COURRIEL } from "../../lib/socle/courriel/types.ts";
import { id, instant } from "./columns.ts";
import { editions } from "./edition.ts";
import { objetEvenement } from "./journal.ts";
import { personnes } from "./personne.ts";

export const typeCourriel = pgEnum("type_courriel", TYPES_COURRIEL);

export const etatCourriel = pgEnum("etat_courriel", ETATS_COURRIEL);

/** The outbox: written in the transaction of the change, sent after it. */
export const courriels = pgTable(
  "courriels",
  {
    id: id(),
    type: typeCourriel().notNull(),
    etat: etatCourriel().notNull(),
    editionId: uuid().references(() => editions.id),
    objet: objetEvenement().notNull(),
    objetId: uuid().notNull(),
    destinataireId: uuid().references(() => personnes.id),
    /** Null once purged: type, date and result are kept. */
    adresse: text(),
    sujet: text(),
    corps: text(),
    createdAt: instant().notNull(),
    /** In the order they were written, whatever the clock said then. */
    numero: bigserial({ mode: "number" }).notNull().unique(),
    essais: integer().notNull().default(0),
    prochainEssaiAt: instant().notNull(),
    envoyeAt: instant(),
    /** Whose hand it is in while it leaves, and since when, by the system's time; then when its last words were about to go. */
    prise: uuid(),
    priseAt: instant(),
    finAt: instant(),
    /** Why it did not leave the last time; never what the mail server answered, which quotes addresses. */
    erreur: text({ enum: CAUSES_ECHEC }),
  },
  (t) => [
    index("courriels_a_envoyer_idx").on(t.prochainEssaiAt).where(sql`${t.etat} = 'a_envoyer'`),
    index("courriels_objet_idx").on(t.objet, t.objetId),
    index("courriels_destinataire_idx").on(t.destinataireId),
    index("courriels_edition_idx").on(t.editionId),
    index("courriels_prise_idx").on(t.priseAt).where(sql`${t.priseAt} is not null`),
    check("courriels_envoye", sql`${t.etat} <> 'envoye' or ${t.envoyeAt} is not null`),
  ],
);

/** What the CRESS writes in the place of our words for a type of mail. Append-only, the newest version wins; null: ours again. */
export const modelesCourriel = pgTable(
  "modeles_courriel",
  {
    id: id(),
    editionId: uuid()
      .notNull()
      .references(() => editions.id),
    type: typeCourriel().notNull(),
    version: integer().notNull(),
    sujet: text(),
    corps: text(),
    personneId: uuid().references(() => personnes.id),
    at: instant().notNull(),
  },
  (t) => [
    unique("modeles_courriel_version").on(t.editionId, t.type, t.version),
    index("modeles_courriel_personne_idx").on(t.personneId),
    check("modeles_courriel_entier", sql`(${t.sujet} is null) = (${t.corps} is null)`),
  ],
);

/** A mail written to a list: its id comes with the words, so that it leaves once. */
export const envoisListe = pgTable(
  "envois_liste",
  {
    id: uuid().primaryKey(),
    editionId: uuid()
      .notNull()
      .references(() => editions.id),
    personneId: uuid()
      .notNull()
      .references(() => personnes.id),
    nombre: integer().notNull(),
    at: instant().notNull(),
  },
  (t) => [index("envois_liste_edition_idx").on(t.editionId), index("envois_liste_personne_idx").on(t.personneId)],
);

/** An address that refused a mail, in lower case: nothing is tried there until somebody sends again. */
export const adressesRefusees = pgTable("adresses_refusees", {
  adresse: text().primaryKey(),
  cause: text({ enum: CAUSES_ECHEC }).notNull(),
  at: instant().notNull(),
});

/** The mailbox where mails that did not arrive come back: how far it is read, what came of it, why it cannot be. One row. */
export const boiteRejets = pgTable(
  "boite_rejets",
  {
    un: integer().primaryKey().default(1),
    /** IMAP: UIDs are worth something under one UIDVALIDITY. */
    uidValidite: text().notNull().default(""),
    dernierUid: bigint({ mode: "number" }).notNull().default(0),
    lueAt: instant(),
    /** Since when it is not read, and why. */
    panneAt: instant(),
    panne: text({ enum: PANNES_REJETS }),
    refus: integer().notNull().default(0),
    retards: integer().notNull().default(0),
    /** Reports about no mail of ours. */
    inconnus: integer().notNull().default(0),
  },
  (t) => [
    check("boite_rejets_une", sql`${t.un} = 1`),
    check("boite_rejets_panne", sql`(${t.panne} is null) = (${t.panneAt} is null)`),
  ],
);
