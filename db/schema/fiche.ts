import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { ETATS_FICHE } from "../../lib/recueil/fiche/states.ts";
import { TEMPS_PASSES, type Verbatim } from "../../lib/recueil/rubriques/bilan.ts";
import type { Reponses } from "../../lib/recueil/rubriques/rubriques.ts";
import { ACTIONS_LEVIER, type Lien, TYPES_ENONCE } from "../../lib/recueil/rubriques/types-enonce.ts";
import { ateliers } from "./atelier.ts";
import { candidatures } from "./candidature.ts";
import { id, instant } from "./columns.ts";
import { editions, editionTransitions } from "./edition.ts";
import { personnes } from "./personne.ts";

export const etatFiche = pgEnum("etat_fiche", ETATS_FICHE);
export const typeEnonce = pgEnum("type_enonce", TYPES_ENONCE);
export const actionLevier = pgEnum("action_levier", ACTIONS_LEVIER);

export const tempsPasse = pgEnum("temps_passe", TEMPS_PASSES);

export const fiches = pgTable(
  "fiches",
  {
    id: id(),
    editionId: uuid()
      .notNull()
      .references(() => editions.id),
    candidatureId: uuid().notNull(),
    /** "F7": given when first handed in. */
    code: text(),
    numero: integer(),
    etat: etatFiche().notNull(),
    /** The revision being written or last written, from 1. */
    revision: integer().notNull().default(1),
    /** Last number given to an énoncé of this fiche. */
    dernierEnonce: integer().notNull().default(0),
    correctionDemandee: text(),
    creePar: uuid().references(() => personnes.id),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    version: integer().notNull().default(1),
  },
  (t) => [
    foreignKey({ columns: [t.candidatureId, t.editionId], foreignColumns: [candidatures.id, candidatures.editionId] }),
    unique("fiches_candidature").on(t.id, t.candidatureId),
    unique("fiches_edition").on(t.id, t.editionId),
    uniqueIndex("fiches_code").on(t.editionId, t.code),
    index("fiches_candidature_idx").on(t.candidatureId),
    index("fiches_edition_etat_idx").on(t.editionId, t.etat),
    index("fiches_cree_par_idx").on(t.creePar),
    index("fiches_reprises_idx").on(t.editionId).where(sql`${t.revision} > 1`),
    check("fiches_code_remise", sql`${t.etat} = 'brouillon' or ${t.code} is not null`),
    check("fiches_correction", sql`(${t.etat} = 'a_corriger') <= (${t.correctionDemandee} is not null)`),
  ],
);

/** An atelier is in one fiche at most, and a fiche covers ateliers of one candidature only. */
export const ficheAteliers = pgTable(
  "fiche_ateliers",
  {
    atelierId: uuid().primaryKey(),
    ficheId: uuid().notNull(),
    candidatureId: uuid().notNull(),
  },
  (t) => [
    index("fiche_ateliers_fiche_idx").on(t.ficheId),
    foreignKey({ columns: [t.ficheId, t.candidatureId], foreignColumns: [fiches.id, fiches.candidatureId] }).onDelete(
      "cascade",
    ),
    foreignKey({ columns: [t.atelierId, t.candidatureId], foreignColumns: [ateliers.id, ateliers.candidatureId] }),
  ],
);

export const ficheRevisions = pgTable(
  "fiche_revisions",
  {
    ficheId: uuid().notNull(),
    editionId: uuid().notNull(),
    numero: integer().notNull(),
    problematique: text().notNull().default(""),
    deroule: text().notNull().default(""),
    verbatims: jsonb().$type<Verbatim[]>().notNull().default([]),
    suites: text().notNull().default(""),
    satisfaction: smallint(),
    appreciation: text().notNull().default(""),
    /** Of this revision: writing it again is counted again. */
    tempsPasse: tempsPasse(),
    /** To the rubriques its edition added, by key; those only the CRESS reads are apart, so that no other read has them. */
    reponses: jsonb().$type<Reponses>().notNull().default({}),
    reponsesAvis: jsonb().$type<Reponses>().notNull().default({}),
    remiseAt: instant(),
    remisePar: uuid().references(() => personnes.id),
    valideeAt: instant(),
    valideePar: uuid().references(() => personnes.id),
    /** Its texts, folded: what is searched. */
    recherche: text().generatedAlwaysAs(
      sql`replier("problematique" || ' ' || "deroule" || ' ' || "suites" || ' ' || jsonb_path_query_array("verbatims", '$[*].texte')::text || ' ' || jsonb_path_query_array("reponses", '$.*')::text)`,
    ),
  },
  (t) => [
    primaryKey({ columns: [t.ficheId, t.numero] }),
    foreignKey({ columns: [t.ficheId, t.editionId], foreignColumns: [fiches.id, fiches.editionId] }).onDelete(
      "cascade",
    ),
    index("fiche_revisions_recherche_idx").using("gin", sql`mots_de(${t.editionId}::text, ${t.recherche})`),
    index("fiche_revisions_remise_par_idx").on(t.remisePar),
    index("fiche_revisions_validee_par_idx").on(t.valideePar),
    check("fiche_revisions_satisfaction", sql`${t.satisfaction} between 1 and 5`),
    check("fiche_revisions_validee", sql`${t.valideeAt} is null or ${t.remiseAt} is not null`),
  ],
);

/**
 * A revision an agent handed in for the organisers, who are asked whether it is what they said. No answer blocks
 * nothing and stays visible.
 */
export const ficheConfirmations = pgTable(
  "fiche_confirmations",
  {
    ficheId: uuid().notNull(),
    revision: integer().notNull(),
    demandeeAt: instant().notNull(),
    demandeePar: uuid().references(() => personnes.id),
    confirmee: boolean(),
    repondueAt: instant(),
    repondueePar: uuid().references(() => personnes.id),
  },
  (t) => [
    primaryKey({ columns: [t.ficheId, t.revision] }),
    foreignKey({
      name: "fiche_confirmations_revision_fk",
      columns: [t.ficheId, t.revision],
      foreignColumns: [ficheRevisions.ficheId, ficheRevisions.numero],
    }).onDelete("cascade"),
    index("fiche_confirmations_demandee_par_idx").on(t.demandeePar),
    index("fiche_confirmations_repondue_par_idx").on(t.repondueePar),
    check("fiche_confirmations_reponse", sql`(${t.confirmee} is null) = (${t.repondueAt} is null)`),
  ],
);

/** A permanent identity; its words are its versions. */
export const enonces = pgTable(
  "enonces",
  {
    id: id(),
    ficheId: uuid().notNull(),
    editionId: uuid().notNull(),
    /** "F7-03": given when first handed in. */
    code: text(),
    numero: integer(),
    rang: integer().notNull(),
    /** The home transition: the inbox it waits in. */
    transitionId: uuid().notNull(),
    /** The first revision that no longer holds it. */
    retireRevision: integer(),
    /** The first revision that holds words of it; null while none does. Kept by triggers of its versions. */
    premiereRevision: integer(),
    /** Cited, else set aside, today; null while it waits. Kept by triggers of both, so that dispositions are read without either. */
    traitement: text().$type<"repris" | "ecarte">(),
    /** The last words it has, folded: what is searched. Kept by a trigger of its versions. */
    recherche: text(),
  },
  (t) => [
    foreignKey({ columns: [t.ficheId, t.editionId], foreignColumns: [fiches.id, fiches.editionId] }).onDelete(
      "cascade",
    ),
    foreignKey({
      columns: [t.transitionId, t.editionId],
      foreignColumns: [editionTransitions.id, editionTransitions.editionId],
    }),
    uniqueIndex("enonces_code").on(t.editionId, t.code),
    unique("enonces_edition").on(t.id, t.editionId),
    index("enonces_fiche_idx").on(t.ficheId, t.rang),
    index("enonces_transition_idx").on(t.transitionId),
    index("enonces_en_attente_idx").on(t.editionId).where(sql`${t.traitement} is null`),
    index("enonces_recherche_idx")
      .using("gin", sql`mots_de(${t.editionId}::text, ${t.recherche})`)
      .where(sql`${t.retireRevision} is null`),
  ],
);

/** One per revision that changes the words; the version read is the last one not after the revision. */
export const enonceVersions = pgTable(
  "enonce_versions",
  {
    id: id(),
    enonceId: uuid()
      .notNull()
      .references(() => enonces.id, { onDelete: "cascade" }),
    revision: integer().notNull(),
    type: typeEnonce().notNull(),
    action: actionLevier(),
    accroche: text().notNull(),
    texte: text().notNull(),
    theme: text(),
    exemple: text(),
    destinataire: text(),
    horizon: text(),
    liens: jsonb().$type<Lien[]>().notNull().default([]),
    /** Its words, folded. */
    recherche: text().generatedAlwaysAs(
      sql`replier("accroche" || ' ' || "texte" || ' ' || coalesce("theme", '') || ' ' || coalesce("exemple", '') || ' ' || coalesce("destinataire", ''))`,
    ),
  },
  (t) => [
    unique("enonce_versions_revision").on(t.enonceId, t.revision),
    unique("enonce_versions_enonce").on(t.id, t.enonceId),
    check("enonce_versions_action", sql`${t.type} = 'levier' or ${t.action} is null`),
    check(
      "enonce_versions_destinataire",
      sql`${t.type} = 'proposition' or (${t.destinataire} is null and ${t.horizon} is null)`,
    ),
  ],
);
