import { sql } from "drizzle-orm";
import {
  bigserial,
  boolean,
  check,
  date,
  foreignKey,
  index,
  jsonb,
  pgEnum,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { AVIS_AUTEUR, AVIS_POSITION } from "../../lib/synthese/comite/states.ts";
import { id, instant } from "./columns.ts";
import { editions } from "./edition.ts";
import { enonces, fiches } from "./fiche.ts";
import { gestes } from "./geste.ts";
import { personnes } from "./personne.ts";
import { chapitres, points } from "./synthese.ts";
import { pointVersions } from "./versions.ts";

export const avisPosition = pgEnum("avis_position", AVIS_POSITION);
export const avisAuteur = pgEnum("avis_auteur", AVIS_AUTEUR);

/** A chapter handed over to the comité: what is said of it belongs to that reading. Open until it goes back to preparation. */
export const relectures = pgTable(
  "relectures",
  {
    id: id(),
    editionId: uuid().notNull(),
    chapitreId: uuid().notNull(),
    /** The gesture that handed it over. */
    gesteId: uuid().notNull(),
    ouverteAt: instant().notNull(),
    /** Last day to answer. */
    avantLe: date().notNull(),
    /** The last gesture that made the chapter `valide`, when, and the words of each point then: others are to be read again. */
    valideeAt: instant(),
    valideePar: uuid(),
    motsValides: jsonb().$type<Record<string, number>>().notNull().default({}),
    closeAt: instant(),
    closePar: uuid(),
  },
  (t) => [
    unique("relectures_edition").on(t.id, t.editionId),
    uniqueIndex("relectures_ouverte").on(t.chapitreId).where(sql`${t.closeAt} is null`),
    index("relectures_edition_idx").on(t.editionId),
    foreignKey({ columns: [t.chapitreId, t.editionId], foreignColumns: [chapitres.id, chapitres.editionId] }),
    ...[t.gesteId, t.valideePar, t.closePar].map((colonne, i) =>
      foreignKey({
        name: `relectures_geste_${i}_fk`,
        columns: [colonne, t.editionId],
        foreignColumns: [gestes.id, gestes.editionId],
      }),
    ),
    check("relectures_validee", sql`(${t.valideeAt} is null) = (${t.valideePar} is null)`),
    check("relectures_close", sql`(${t.closeAt} is null) = (${t.closePar} is null)`),
  ],
);

/** What a member says of a version of a point. Append-only: the last one counts, and only while its words are in force. */
export const positions = pgTable(
  "positions",
  {
    id: id(),
    numero: bigserial({ mode: "number" }).notNull().unique(),
    editionId: uuid().notNull(),
    relectureId: uuid().notNull(),
    pointId: uuid().notNull(),
    pointVersionId: uuid().notNull(),
    /** The member whose position it is. */
    personneId: uuid()
      .notNull()
      .references(() => personnes.id),
    avis: avisPosition().notNull(),
    texte: text().notNull(),
    /** Another wording, in light Markdown. */
    proposition: text(),
    /** A structure of the member is among the sources: shown, never counted. */
    partiePrenante: boolean().notNull(),
    /** Who typed it for the member: an agent, or their deputy. */
    saisiePar: uuid().references(() => personnes.id),
    at: instant().notNull(),
  },
  (t) => [
    index("positions_relecture_idx").on(t.relectureId, t.pointId, t.personneId),
    index("positions_version_idx").on(t.pointVersionId),
    index("positions_personne_idx").on(t.personneId),
    index("positions_saisie_par_idx").on(t.saisiePar),
    foreignKey({ columns: [t.relectureId, t.editionId], foreignColumns: [relectures.id, relectures.editionId] }),
    foreignKey({ columns: [t.pointId, t.editionId], foreignColumns: [points.id, points.editionId] }),
    foreignKey({
      columns: [t.pointVersionId, t.editionId],
      foreignColumns: [pointVersions.id, pointVersions.editionId],
    }),
    check("positions_motif", sql`${t.avis} = 'rien_a_redire' or ${t.texte} <> ''`),
  ],
);

/** Who answers in the place of a member, in one edition. */
export const suppleances = pgTable(
  "suppleances",
  {
    id: id(),
    editionId: uuid()
      .notNull()
      .references(() => editions.id),
    membreId: uuid()
      .notNull()
      .references(() => personnes.id),
    suppleantId: uuid()
      .notNull()
      .references(() => personnes.id),
    depuis: instant().notNull(),
    finAt: instant(),
  },
  (t) => [
    uniqueIndex("suppleances_en_cours").on(t.editionId, t.membreId).where(sql`${t.finAt} is null`),
    index("suppleances_suppleant_idx").on(t.suppleantId),
    index("suppleances_membre_idx").on(t.membreId),
    check("suppleances_autre", sql`${t.membreId} <> ${t.suppleantId}`),
  ],
);

/** What an organiser says of the sentence their words became. Append-only: the last one counts, while its words are in force. */
export const relecturesAuteurs = pgTable(
  "relectures_auteurs",
  {
    id: id(),
    numero: bigserial({ mode: "number" }).notNull().unique(),
    editionId: uuid().notNull(),
    relectureId: uuid().notNull(),
    pointId: uuid().notNull(),
    pointVersionId: uuid().notNull(),
    enonceId: uuid().notNull(),
    personneId: uuid()
      .notNull()
      .references(() => personnes.id),
    avis: avisAuteur().notNull(),
    texte: text().notNull(),
    /** The sentence as they would write it, in light Markdown. */
    proposition: text(),
    at: instant().notNull(),
  },
  (t) => [
    index("relectures_auteurs_relecture_idx").on(t.relectureId, t.pointId, t.enonceId),
    index("relectures_auteurs_version_idx").on(t.pointVersionId),
    index("relectures_auteurs_enonce_idx").on(t.enonceId),
    index("relectures_auteurs_personne_idx").on(t.personneId),
    foreignKey({ columns: [t.relectureId, t.editionId], foreignColumns: [relectures.id, relectures.editionId] }),
    foreignKey({ columns: [t.pointId, t.editionId], foreignColumns: [points.id, points.editionId] }),
    foreignKey({
      columns: [t.pointVersionId, t.editionId],
      foreignColumns: [pointVersions.id, pointVersions.editionId],
    }),
    foreignKey({ columns: [t.enonceId, t.editionId], foreignColumns: [enonces.id, enonces.editionId] }),
    check("relectures_auteurs_motif", sql`${t.avis} = 'fidele' or ${t.texte} <> ''`),
  ],
);

/** A fiche somebody of the comité has opened, and when last: a revision validated since is to be read again. */
export const fichesLues = pgTable(
  "fiches_lues",
  {
    id: id(),
    personneId: uuid()
      .notNull()
      .references(() => personnes.id),
    ficheId: uuid()
      .notNull()
      .references(() => fiches.id),
    at: instant().notNull(),
  },
  (t) => [unique("fiches_lues_unique").on(t.personneId, t.ficheId), index("fiches_lues_fiche_idx").on(t.ficheId)],
);
