import { sql } from "drizzle-orm";
import {
  check,
  date,
  foreignKey,
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
import type { ProcesVerbal } from "../../lib/synthese/seance/arbre.ts";
import { ETATS_SEANCE, ISSUES } from "../../lib/synthese/seance/states.ts";
import { id, instant } from "./columns.ts";
import { editions } from "./edition.ts";
import { personnes } from "./personne.ts";
import { chapitres, points } from "./synthese.ts";
import { pointVersions } from "./versions.ts";

export const etatSeance = pgEnum("etat_seance", ETATS_SEANCE);
export const issueSeance = pgEnum("issue_seance", ISSUES);

/** A meeting of the comité, prepared by the CRESS and conducted by one instructeur at a time. */
export const seances = pgTable(
  "seances",
  {
    id: id(),
    editionId: uuid()
      .notNull()
      .references(() => editions.id),
    /** 1, 2, 3: its address. */
    numero: integer().notNull(),
    date: date().notNull(),
    heure: text(),
    lieu: text().notNull(),
    etat: etatSeance().notNull(),
    /** Who holds the controls while it sits. */
    conducteurId: uuid().references(() => personnes.id),
    /** The point everybody looks at. */
    pointCourantId: uuid(),
    /** What the procès-verbal says besides the decisions. */
    observations: text().notNull().default(""),
    createdAt: instant().notNull(),
    ouverteAt: instant(),
    leveeAt: instant(),
    /** Why it was called off. */
    motifAnnulation: text(),
    /** How many times what was announced changed: calendars take the last one. */
    revision: integer().notNull().default(0),
    /** When those expected were reminded of it. */
    rappeleeAt: instant(),
  },
  (t) => [
    unique("seances_numero").on(t.editionId, t.numero),
    unique("seances_edition").on(t.id, t.editionId),
    index("seances_conducteur_idx").on(t.conducteurId),
    foreignKey({ columns: [t.pointCourantId, t.editionId], foreignColumns: [points.id, points.editionId] }),
    check("seances_numero_positif", sql`${t.numero} > 0`),
    check("seances_conduite", sql`(${t.etat} = 'ouverte') = (${t.conducteurId} is not null)`),
    check("seances_ouverte", sql`(${t.etat}::text in ('prevue', 'annulee')) = (${t.ouverteAt} is null)`),
    check("seances_annulee", sql`(${t.etat}::text = 'annulee') = (${t.motifAnnulation} is not null)`),
    check("seances_levee", sql`(${t.etat} = 'levee') = (${t.leveeAt} is not null)`),
  ],
);

const seance = () =>
  uuid()
    .notNull()
    .references(() => seances.id);
const personne = () =>
  uuid()
    .notNull()
    .references(() => personnes.id);

/** The agenda. */
export const seanceChapitres = pgTable(
  "seance_chapitres",
  { seanceId: uuid().notNull(), editionId: uuid().notNull(), chapitreId: uuid().notNull() },
  (t) => [
    primaryKey({ columns: [t.seanceId, t.chapitreId] }),
    index("seance_chapitres_chapitre_idx").on(t.chapitreId),
    foreignKey({ columns: [t.seanceId, t.editionId], foreignColumns: [seances.id, seances.editionId] }),
    foreignKey({ columns: [t.chapitreId, t.editionId], foreignColumns: [chapitres.id, chapitres.editionId] }),
  ],
);

export const seanceAttendus = pgTable("seance_attendus", { seanceId: seance(), personneId: personne() }, (t) => [
  primaryKey({ columns: [t.seanceId, t.personneId] }),
  index("seance_attendus_personne_idx").on(t.personneId),
]);

export const seancePresents = pgTable(
  "seance_presents",
  {
    seanceId: seance(),
    personneId: personne(),
    arriveAt: instant().notNull(),
    /** An agent said so in their place; null: they did. */
    saisiPar: uuid().references(() => personnes.id),
  },
  (t) => [
    primaryKey({ columns: [t.seanceId, t.personneId] }),
    index("seance_presents_personne_idx").on(t.personneId),
    index("seance_presents_saisi_par_idx").on(t.saisiPar),
  ],
);

/** What was decided of a point, in its words of then; one in force for each point of a séance, undone ones stay. */
export const seanceDecisions = pgTable(
  "seance_decisions",
  {
    id: id(),
    seanceId: uuid().notNull(),
    editionId: uuid().notNull(),
    pointId: uuid().notNull(),
    pointVersionId: uuid().notNull(),
    /** The version in force when the séance opened; null for a point born since. */
    avantVersionId: uuid(),
    issue: issueSeance().notNull(),
    /** Of a divergence: the words printed with the point. Of `a_revoir`: what is to be seen again, or "". */
    texte: text().notNull(),
    /** The same for the points adopted together, since nobody contested them. */
    lot: uuid(),
    personneId: personne(),
    at: instant().notNull(),
    annuleeAt: instant(),
    annuleePar: uuid().references(() => personnes.id),
  },
  (t) => [
    uniqueIndex("seance_decisions_en_vigueur").on(t.seanceId, t.pointId).where(sql`${t.annuleeAt} is null`),
    index("seance_decisions_edition_idx").on(t.editionId, t.pointId),
    check("seance_decisions_lot", sql`${t.lot} is null or ${t.issue} = 'adopte'`),
    index("seance_decisions_personne_idx").on(t.personneId),
    index("seance_decisions_annulee_par_idx").on(t.annuleePar),
    index("seance_decisions_version_idx").on(t.pointVersionId),
    index("seance_decisions_avant_idx").on(t.avantVersionId),
    foreignKey({ columns: [t.seanceId, t.editionId], foreignColumns: [seances.id, seances.editionId] }),
    foreignKey({ columns: [t.pointId, t.editionId], foreignColumns: [points.id, points.editionId] }),
    foreignKey({
      columns: [t.pointVersionId, t.editionId],
      foreignColumns: [pointVersions.id, pointVersions.editionId],
    }),
    foreignKey({
      columns: [t.avantVersionId, t.editionId],
      foreignColumns: [pointVersions.id, pointVersions.editionId],
    }),
    check("seance_decisions_divergence", sql`${t.issue} <> 'divergence' or ${t.texte} <> ''`),
    check("seance_decisions_annulee", sql`(${t.annuleeAt} is null) = (${t.annuleePar} is null)`),
  ],
);

/** What a séance came to, frozen (a trigger refuses update and delete); a correction is another version. */
export const procesVerbaux = pgTable(
  "proces_verbaux",
  {
    id: id(),
    seanceId: seance(),
    version: integer().notNull(),
    arbre: jsonb().$type<ProcesVerbal>().notNull(),
    /** What a correction changed; empty for the first one. */
    note: text().notNull(),
    auteurId: personne(),
    at: instant().notNull(),
  },
  (t) => [
    unique("proces_verbaux_version").on(t.seanceId, t.version),
    index("proces_verbaux_auteur_idx").on(t.auteurId),
    check("proces_verbaux_version_positive", sql`${t.version} > 0`),
  ],
);
