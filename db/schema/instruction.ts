import { sql } from "drizzle-orm";
import {
  bigserial,
  boolean,
  check,
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
import { AVIS } from "../../lib/appel/avis/choix.ts";
import { COTES_MESSAGE, CRITERES, VALEURS_CRITERE } from "../../lib/appel/instruction/choix.ts";
import { ateliers } from "./atelier.ts";
import { candidatures } from "./candidature.ts";
import { id, instant } from "./columns.ts";
import { editions } from "./edition.ts";
import { fiches } from "./fiche.ts";
import { fichiers } from "./fichier.ts";
import { personnes } from "./personne.ts";

export const valeurAvis = pgEnum("valeur_avis", AVIS);
export const coteMessage = pgEnum("cote_message", COTES_MESSAGE);
export const critere = pgEnum("critere", CRITERES);
export const valeurCritere = pgEnum("valeur_critere", VALEURS_CRITERE);

/** The persons to call about a candidature: the référent (rang 0) and a suppléant (rang 1). Private by default. */
export const contacts = pgTable(
  "contacts",
  {
    candidatureId: uuid()
      .notNull()
      .references(() => candidatures.id, { onDelete: "cascade" }),
    rang: integer().notNull(),
    prenom: text().notNull(),
    nom: text().notNull(),
    fonction: text(),
    courriel: text(),
    /** E.164: "+33612345678". */
    telephone: text(),
    /** The person agreed that name and e-mail be shown in the programme. */
    publie: boolean().notNull().default(false),
  },
  (t) => [primaryKey({ columns: [t.candidatureId, t.rang] }), check("contacts_rang", sql`${t.rang} in (0, 1)`)],
);

/** Who speaks at the ateliers of a candidature, in their order. Private by default. */
export const intervenants = pgTable(
  "intervenants",
  {
    candidatureId: uuid()
      .notNull()
      .references(() => candidatures.id, { onDelete: "cascade" }),
    rang: integer().notNull(),
    nom: text().notNull(),
    structure: text(),
    /** The person agreed that their name be shown in the programme. */
    publie: boolean().notNull().default(false),
  },
  (t) => [primaryKey({ columns: [t.candidatureId, t.rang] })],
);

export const pieces = pgTable(
  "pieces",
  {
    id: id(),
    candidatureId: uuid()
      .notNull()
      .references(() => candidatures.id, { onDelete: "cascade" }),
    fichierId: uuid()
      .notNull()
      .references(() => fichiers.id),
    nom: text().notNull(),
    ajouteePar: uuid().references(() => personnes.id),
    at: instant().notNull(),
  },
  (t) => [
    index("pieces_candidature_idx").on(t.candidatureId),
    index("pieces_fichier_idx").on(t.fichierId),
    index("pieces_ajoutee_par_idx").on(t.ajouteePar),
  ],
);

/** The form as it was each time it was handed in: what the reviewer's differences are counted from. */
export const candidatureDepots = pgTable(
  "candidature_depots",
  {
    candidatureId: uuid()
      .notNull()
      .references(() => candidatures.id, { onDelete: "cascade" }),
    numero: integer().notNull(),
    at: instant().notNull(),
    par: uuid().references(() => personnes.id),
    donnees: jsonb().notNull(),
  },
  (t) => [primaryKey({ columns: [t.candidatureId, t.numero] }), index("candidature_depots_par_idx").on(t.par)],
);

/** One field asked to be corrected; pending until answered, and a pending one blocks the decision. */
export const corrections = pgTable(
  "corrections",
  {
    id: id(),
    /** What is corrected: a candidature, or the revision of a fiche that answers. */
    candidatureId: uuid().references(() => candidatures.id, { onDelete: "cascade" }),
    ficheId: uuid().references(() => fiches.id, { onDelete: "cascade" }),
    ficheRevision: integer(),
    /** Name of the form's field: "resume", "ateliers.0.date", "enonces.<id>.texte". */
    champ: text().notNull(),
    motif: text().notNull(),
    /** Words the CRESS offers for a text field; the organiser takes them in one click or writes others. */
    suggestion: text(),
    demandeePar: uuid().references(() => personnes.id),
    demandeeAt: instant().notNull(),
    reponduePar: uuid().references(() => personnes.id),
    repondueAt: instant(),
    suggestionAcceptee: boolean(),
  },
  (t) => [
    index("corrections_candidature_idx").on(t.candidatureId),
    index("corrections_demandee_par_idx").on(t.demandeePar),
    index("corrections_repondue_par_idx").on(t.reponduePar),
    index("corrections_fiche_idx").on(t.ficheId, t.ficheRevision),
    check("corrections_une_cible", sql`(${t.candidatureId} is null) <> (${t.ficheId} is null)`),
    check("corrections_revision", sql`(${t.ficheId} is null) = (${t.ficheRevision} is null)`),
    uniqueIndex("corrections_une_par_champ_de_fiche").on(t.ficheId, t.champ).where(sql`${t.repondueAt} is null`),
    uniqueIndex("corrections_une_par_champ").on(t.candidatureId, t.champ).where(sql`${t.repondueAt} is null`),
  ],
);

/** The opinion of a partner, asked for by mail; hidden from the other partners until the decision is announced. */
export const avis = pgTable(
  "avis",
  {
    id: id(),
    candidatureId: uuid()
      .notNull()
      .references(() => candidatures.id, { onDelete: "cascade" }),
    partenaireId: uuid()
      .notNull()
      .references(() => personnes.id),
    demandePar: uuid().references(() => personnes.id),
    demandeAt: instant(),
    relanceAt: instant(),
    valeur: valeurAvis(),
    motif: text(),
    renduAt: instant(),
  },
  (t) => [
    unique("avis_unique").on(t.candidatureId, t.partenaireId),
    index("avis_partenaire_idx").on(t.partenaireId),
    index("avis_demande_par_idx").on(t.demandePar),
    check("avis_rendu", sql`(${t.valeur} is null) = (${t.renduAt} is null)`),
  ],
);

export const grilles = pgTable(
  "grilles",
  {
    candidatureId: uuid()
      .notNull()
      .references(() => candidatures.id, { onDelete: "cascade" }),
    critere: critere().notNull(),
    valeur: valeurCritere().notNull(),
    commentaire: text(),
    par: uuid().references(() => personnes.id),
    at: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.candidatureId, t.critere] }), index("grilles_par_idx").on(t.par)],
);

/** Never shown to partners nor organisers. */
export const notesInternes = pgTable(
  "notes_internes",
  {
    id: id(),
    candidatureId: uuid()
      .notNull()
      .references(() => candidatures.id, { onDelete: "cascade" }),
    auteurId: uuid().references(() => personnes.id),
    texte: text().notNull(),
    at: instant().notNull(),
  },
  (t) => [
    index("notes_internes_candidature_idx").on(t.candidatureId, t.at),
    index("notes_internes_auteur_idx").on(t.auteurId),
  ],
);

/** Between the organisers of a candidature and the CRESS. */
export const messages = pgTable(
  "messages",
  {
    id: id(),
    candidatureId: uuid()
      .notNull()
      .references(() => candidatures.id, { onDelete: "cascade" }),
    auteurId: uuid().references(() => personnes.id),
    cote: coteMessage().notNull(),
    texte: text().notNull(),
    at: instant().notNull(),
  },
  (t) => [index("messages_candidature_idx").on(t.candidatureId, t.at), index("messages_auteur_idx").on(t.auteurId)],
);

/** Lets one person hand in after the deadline, once. Only the hash of the code is kept. */
export const codesTardifs = pgTable(
  "codes_tardifs",
  {
    id: id(),
    editionId: uuid()
      .notNull()
      .references(() => editions.id),
    codeHash: text().notNull().unique(),
    motif: text().notNull(),
    creePar: uuid().references(() => personnes.id),
    creeAt: instant().notNull(),
    expireAt: instant().notNull(),
    candidatureId: uuid().references(() => candidatures.id, { onDelete: "set null" }),
    utilisePar: uuid().references(() => personnes.id),
    utiliseAt: instant(),
  },
  (t) => [
    index("codes_tardifs_edition_idx").on(t.editionId),
    index("codes_tardifs_cree_par_idx").on(t.creePar),
    index("codes_tardifs_utilise_par_idx").on(t.utilisePar),
    index("codes_tardifs_candidature_idx").on(t.candidatureId),
  ],
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

/** How many ateliers the CRESS hopes for in a département and a transition; none written = no target. */
export const cibles = pgTable(
  "cibles",
  {
    editionId: uuid()
      .notNull()
      .references(() => editions.id),
    departementCode: text().notNull(),
    transition: text().notNull(),
    cible: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.editionId, t.departementCode, t.transition] }),
    check("cibles_positive", sql`${t.cible} between 0 and 99`),
  ],
);
