import { sql } from "drizzle-orm";
import { check, index, integer, pgEnum, pgTable, text, unique, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { ETATS_REPONSE } from "../../lib/synthese/reponse/states.ts";
import { id, instant } from "./columns.ts";
import { destinataires } from "./destinataire.ts";
import { personnes } from "./personne.ts";
import { points } from "./synthese.ts";

/** Who answers for a body, invited by the CRESS; the role `destinataire`, of the whole instance. */
export const destinataireMembres = pgTable(
  "destinataire_membres",
  {
    id: id(),
    destinataireId: uuid()
      .notNull()
      .references(() => destinataires.id),
    personneId: uuid()
      .notNull()
      .references(() => personnes.id),
    inviteAt: instant().notNull(),
    invitePar: uuid().references(() => personnes.id),
    /** When they were last reminded of what waits for an answer. */
    rappeleAt: instant(),
    finAt: instant(),
  },
  (t) => [
    uniqueIndex("destinataire_membres_en_place").on(t.destinataireId, t.personneId).where(sql`${t.finAt} is null`),
    index("destinataire_membres_personne_idx").on(t.personneId),
    index("destinataire_membres_invite_par_idx").on(t.invitePar),
  ],
);

export const etatReponse = pgEnum("etat_reponse", ETATS_REPONSE);

/** What a body answers to a published proposition; the newest counts. A trigger refuses to change or delete one. */
export const reponses = pgTable(
  "reponses",
  {
    id: id(),
    destinataireId: uuid()
      .notNull()
      .references(() => destinataires.id),
    pointId: uuid()
      .notNull()
      .references(() => points.id),
    /** 1 for the first answer to this proposition. */
    numero: integer().notNull(),
    /** Number of the published version whose words were read. */
    version: integer().notNull(),
    etat: etatReponse().notNull(),
    texte: text().notNull(),
    /** The function that signs for the body; never a person’s name. */
    signataire: text().notNull(),
    auteurId: uuid().references(() => personnes.id),
    at: instant().notNull(),
  },
  (t) => [
    unique("reponses_numero").on(t.pointId, t.destinataireId, t.numero),
    index("reponses_destinataire_idx").on(t.destinataireId),
    index("reponses_auteur_idx").on(t.auteurId),
    check("reponses_numero_positif", sql`${t.numero} > 0`),
    check("reponses_refus_motive", sql`${t.etat} <> 'refusee' or ${t.texte} <> ''`),
  ],
);

/** A body the CRESS tells when a synthèse is published: a Cotech, a DLA. It has no account. */
export const diffusion = pgTable("diffusion", {
  id: id(),
  nom: text().notNull(),
  courriel: text().notNull().unique(),
  createdAt: instant().notNull(),
});
