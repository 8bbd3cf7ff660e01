import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { candidatures } from "./candidature.ts";
import { id, instant } from "./columns.ts";
import { fiches } from "./fiche.ts";
import { personnes } from "./personne.ts";

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
    /** Counted by the base, at each change. */
    version: integer().notNull().default(1),
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
