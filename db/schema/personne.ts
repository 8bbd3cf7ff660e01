import { sql } from "drizzle-orm";
import { boolean, check, date, index, pgEnum, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { ROLES_EDITION } from "../../lib/socle/acteur/roles.ts";
import { RYTHMES } from "../../lib/socle/courriel/rythmes.ts";
import { id, instant } from "./columns.ts";
import { editions, editionTransitions } from "./edition.ts";

export const personnes = pgTable(
  "personnes",
  {
    id: id(),
    courriel: text().notNull().unique(),
    nom: text(),
    administrateur: boolean().notNull().default(false),
    courrielVerifieAt: instant(),
    createdAt: instant().notNull(),
    /** When they last came, to the hour; on real time, as sessions are. */
    /** Since when this person asked for no reminder; null: they get them. */
    rappelsRefusesAt: instant(),
    /** How often they are told what waits for the CRESS, and the last day it was looked at for them. */
    recapitulatif: text({ enum: RYTHMES }),
    recapituleLe: date(),
    vueAt: instant(),
    supprimeeAt: instant(),
  },
  (t) => [
    index("personnes_recherche_idx").using(
      "gin",
      sql`mots_de('', replier(coalesce(${t.nom}, '') || ' ' || ${t.courriel}))`,
    ),
    check("personnes_courriel_minuscule", sql`${t.courriel} = lower(${t.courriel})`),
  ],
);

/** Sign-in sessions of next-auth; only the hash of the token is kept. */
export const sessions = pgTable(
  "sessions",
  {
    jetonHash: text().primaryKey(),
    personneId: uuid()
      .notNull()
      .references(() => personnes.id, { onDelete: "cascade" }),
    expiresAt: instant().notNull(),
    /** Who an administrateur sees the application as, in this session. */
    commeId: uuid().references(() => personnes.id, { onDelete: "set null" }),
    /** When a code was given in it; half-open until then, for who has a second factor. */
    secondFacteurAt: instant(),
    /** For who came by a provider of identities: what signs them out of there, sealed. */
    idTokenScelle: text(),
  },
  (t) => [
    index("sessions_personne_idx").on(t.personneId),
    index("sessions_comme_idx").on(t.commeId),
    index("sessions_expires_idx").on(t.expiresAt),
  ],
);

/** Links sent to sign in, kept hashed like all that opens something; on real time, as sessions are. */
export const jetonsConnexion = pgTable(
  "jetons_connexion",
  {
    jetonHash: text().primaryKey(),
    courriel: text().notNull(),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    /** The browser that asked, and the client it was seen from; null for links sent before they were kept. */
    navigateurHash: text(),
    clientHash: text(),
    /** The press that used it: the same one, sent twice, signs in twice. */
    utiliseAt: instant(),
    gesteHash: text(),
    /** What that press takes to next-auth, each once: one for each time it was sent, the last four. */
    passagesHash: text().array().notNull().default([]),
    passageExpiresAt: instant(),
  },
  (t) => [
    index("jetons_connexion_passages_idx").using("gin", t.passagesHash),
    index("jetons_connexion_courriel_idx").on(t.courriel, t.createdAt),
    index("jetons_connexion_client_idx").on(t.clientHash, t.createdAt),
  ],
);

export const roleEdition = pgEnum("role_edition", ROLES_EDITION);

export const rolesEdition = pgTable(
  "roles_edition",
  {
    id: id(),
    personneId: uuid()
      .notNull()
      .references(() => personnes.id),
    editionId: uuid()
      .notNull()
      .references(() => editions.id),
    role: roleEdition().notNull(),
    /** Null for those of before they were kept. */
    donneAt: instant(),
    donnePar: uuid().references(() => personnes.id),
  },
  (t) => [
    unique("roles_edition_unique").on(t.personneId, t.editionId, t.role),
    index("roles_edition_edition_idx").on(t.editionId),
    index("roles_edition_donne_par_idx").on(t.donnePar),
  ],
);

/** The transitions a member of the comité follows; a role `comite` without a row follows none. */
export const roleTransitions = pgTable(
  "role_transitions",
  {
    roleId: uuid()
      .notNull()
      .references(() => rolesEdition.id, { onDelete: "cascade" }),
    transitionId: uuid()
      .notNull()
      .references(() => editionTransitions.id),
  },
  (t) => [
    primaryKey({ columns: [t.roleId, t.transitionId] }),
    index("role_transitions_transition_idx").on(t.transitionId),
  ],
);
