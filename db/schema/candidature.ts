import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  bigserial,
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  pgView,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import {
  ACCESSIBILITES,
  ECO_GESTES,
  ENGAGEMENTS,
  FORMATS,
  PUBLICS_CIBLES,
  TERRITOIRES,
} from "../../lib/appel/candidature/questions/choix.ts";
import { DECISIONS, ETATS_CANDIDATURE } from "../../lib/appel/candidature/states.ts";
import { DROITS_INVITATION } from "../../lib/socle/acteur/roles.ts";
import { id, instant } from "./columns.ts";
import { editions, editionTransitions } from "./edition.ts";
import { fichiers } from "./fichier.ts";
import { personnes } from "./personne.ts";
import { structures } from "./structure.ts";

export const etatCandidature = pgEnum("etat_candidature", ETATS_CANDIDATURE);
export const formatAtelier = pgEnum("format_atelier", FORMATS);
export const publicCible = pgEnum("public_cible", PUBLICS_CIBLES);
export const territoireVise = pgEnum("territoire_vise", TERRITOIRES);
export const ecoGeste = pgEnum("eco_geste", ECO_GESTES);
export const accessibilite = pgEnum("accessibilite", ACCESSIBILITES);
export const engagement = pgEnum("engagement", ENGAGEMENTS);
export const typeDecision = pgEnum("type_decision", DECISIONS);
export const droitInvitation = pgEnum("droit_invitation", DROITS_INVITATION);

export const candidatures = pgTable(
  "candidatures",
  {
    id: id(),
    editionId: uuid()
      .notNull()
      .references(() => editions.id),
    etat: etatCandidature().notNull(),
    intitule: text().notNull(),
    resume: text(),
    objectifs: text(),
    methode: text(),
    format: formatAtelier(),
    publicsCibles: publicCible().array().notNull().default([]),
    /** A public that is none of the list, in the organiser's words. */
    publicAutre: text(),
    questionsTravaillees: text(),
    territoire: territoireVise(),
    transitionPrincipaleId: uuid(),
    ecoGestes: ecoGeste().array().notNull().default([]),
    ecoCommentaire: text(),
    accessibilites: accessibilite().array().notNull().default([]),
    besoins: text(),
    inscriptionUrl: text(),
    jauge: integer(),
    engagements: engagement().array().notNull().default([]),
    /** The candidature of an earlier edition this one started from. */
    reconduiteDeId: uuid().references((): AnyPgColumn => candidatures.id, { onDelete: "set null" }),
    /** Number of the label in its edition: given at the announcement, kept when the label is taken back. */
    numeroLabel: integer(),
    /** The agent in charge. */
    instructeurId: uuid().references(() => personnes.id),
    /** When a draft was last reminded of the deadline. */
    rappelAt: instant(),
    /** What the CRESS asks for, while `a_completer`. */
    complementDemande: text(),
    complementDemandeAt: instant(),
    /** Why the organiser withdrew, or the CRESS took the label back. */
    motifRetrait: text(),
    creePar: uuid().references(() => personnes.id),
    /** Made by the form of its creator: sent twice, the second finds the first. */
    cleCreation: uuid(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    soumiseAt: instant(),
    decideeAt: instant(),
    /** When it was withdrawn, or its label taken back. */
    retireeAt: instant(),
    /** Rises at each save; a form sends back the one it was opened with. */
    version: integer().notNull().default(1),
    /** Taken over from an earlier edition: only what statistics need is known. */
    reprise: boolean().notNull().default(false),
    /** Its title and résumé, folded, between spaces: what the list of the CRESS looks for words in. */
    recherche: text().generatedAlwaysAs(sql`' ' || replier("intitule" || ' ' || coalesce("resume", '')) || ' '`),
  },
  (t) => [
    unique("candidatures_edition").on(t.id, t.editionId),
    index("candidatures_edition_etat_idx").on(t.editionId, t.etat),
    uniqueIndex("candidatures_creation").on(t.creePar, t.cleCreation),
    index("candidatures_recherche_idx").using("gin", sql`mots_de(${t.editionId}::text, replier(${t.intitule}))`),
    index("candidatures_intitule_idx").on(t.editionId, sql`replier(${t.intitule})`),
    index("candidatures_instructeur_idx").on(t.instructeurId),
    index("candidatures_reconduite_idx").on(t.reconduiteDeId),
    uniqueIndex("candidatures_label").on(t.editionId, t.numeroLabel),
    foreignKey({
      columns: [t.transitionPrincipaleId, t.editionId],
      foreignColumns: [editionTransitions.id, editionTransitions.editionId],
    }),
    index("candidatures_transition_principale_idx").on(t.transitionPrincipaleId),
    check("candidatures_jauge", sql`${t.jauge} between 1 and 2000`),
    check("candidatures_soumise", sql`${t.etat} in ('brouillon', 'retiree') or ${t.soumiseAt} is not null`),
    check("candidatures_complement", sql`(${t.etat} = 'a_completer') <= (${t.complementDemande} is not null)`),
  ],
);

export const candidatureTransitions = pgTable(
  "candidature_transitions",
  {
    candidatureId: uuid().notNull(),
    transitionId: uuid().notNull(),
    editionId: uuid().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.candidatureId, t.transitionId] }),
    index("candidature_transitions_transition_idx").on(t.transitionId),
    foreignKey({
      columns: [t.candidatureId, t.editionId],
      foreignColumns: [candidatures.id, candidatures.editionId],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.transitionId, t.editionId],
      foreignColumns: [editionTransitions.id, editionTransitions.editionId],
    }),
  ],
);

/**
 * The structures named in a candidature: rank 0 is the porteuse, the others co-organisers in the order they are printed.
 * One that has answered nothing is pressentie: its name stands nowhere but in the team of the candidature.
 */
export const candidatureStructures = pgTable(
  "candidature_structures",
  {
    candidatureId: uuid()
      .notNull()
      .references(() => candidatures.id, { onDelete: "cascade" }),
    structureId: uuid()
      .notNull()
      .references(() => structures.id),
    rang: integer().notNull(),
    accepteeAt: instant(),
    declineeAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.candidatureId, t.structureId] }),
    unique("candidature_structures_rang").on(t.candidatureId, t.rang),
    index("candidature_structures_structure_idx").on(t.structureId),
    check("candidature_structures_porteuse", sql`${t.rang} <> 0 or ${t.accepteeAt} is not null`),
    check("candidature_structures_reponse", sql`${t.accepteeAt} is null or ${t.declineeAt} is null`),
  ],
);

/** The structures that organise: the porteuse, and the co-organisers who said yes. What is read of organisers reads this. */
export const organisatrices = pgView("organisatrices", {
  candidatureId: uuid().notNull(),
  structureId: uuid().notNull(),
  rang: integer().notNull(),
}).existing();

/** A person invited to one candidature, without being a member of its structures. */
export const invitations = pgTable(
  "invitations",
  {
    id: id(),
    candidatureId: uuid()
      .notNull()
      .references(() => candidatures.id, { onDelete: "cascade" }),
    personneId: uuid()
      .notNull()
      .references(() => personnes.id),
    droit: droitInvitation().notNull(),
    createdAt: instant().notNull(),
    accepteeAt: instant(),
  },
  (t) => [
    unique("invitations_unique").on(t.candidatureId, t.personneId),
    index("invitations_personne_idx").on(t.personneId),
  ],
);

export const decisions = pgTable(
  "decisions",
  {
    id: id(),
    candidatureId: uuid()
      .notNull()
      .references(() => candidatures.id),
    type: typeDecision().notNull(),
    motif: text(),
    auteurId: uuid().references(() => personnes.id),
    prepareeAt: instant().notNull(),
    /** Left out of the announcements until somebody puts it back. */
    deCoteAt: instant(),
    deCotePar: uuid().references(() => personnes.id),
    annonceeAt: instant(),
    /** In the order they were taken, whatever the clock said then. */
    numero: bigserial({ mode: "number" }).notNull().unique(),
  },
  (t) => [
    index("decisions_candidature_idx").on(t.candidatureId),
    index("decisions_auteur_idx").on(t.auteurId),
    index("decisions_de_cote_par_idx").on(t.deCotePar),
    uniqueIndex("decisions_une_en_attente").on(t.candidatureId).where(sql`${t.annonceeAt} is null`),
    check("decisions_motif", sql`${t.type} <> 'refuser' or ${t.motif} is not null`),
  ],
);

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
