import "server-only";
import { and, eq, isNotNull, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { enonces, enonceVersions, ficheRevisions } from "@/db/schema/fiche";

/** True for a row of `fiche_revisions` that is the last validated one of its fiche. */
const isDerniereValidee = and(
  isNotNull(ficheRevisions.valideeAt),
  sql`not exists (select 1 from fiche_revisions suivante where suivante.fiche_id = ${ficheRevisions.ficheId} and suivante.validee_at is not null and suivante.numero > ${ficheRevisions.numero})`,
);

/** The last validated revision of each fiche that has one: `{ ficheId, numero, problematique, deroule, verbatims, suites, valideeAt }`. */
export function revisionsValidees() {
  return db
    .select({
      ficheId: ficheRevisions.ficheId,
      numero: ficheRevisions.numero,
      problematique: ficheRevisions.problematique,
      deroule: ficheRevisions.deroule,
      verbatims: ficheRevisions.verbatims,
      suites: ficheRevisions.suites,
      valideeAt: ficheRevisions.valideeAt,
    })
    .from(ficheRevisions)
    .where(isDerniereValidee)
    .as("revisions_validees");
}

/**
 * The validated words: one row per énoncé alive in the last validated revision of its fiche, with the version of its
 * words in force there. What a later revision adds, rewords or drops is not here until it is validated too.
 *
 * A subquery to join on: `{ enonceId, enonceVersionId, ficheId, editionId, transitionId, revision }`, where `revision`
 * is the validated revision. No ordering or limit inside, so a condition on any of these columns is applied first.
 * Drizzle does not qualify these names in a query: they are spelt like no column of a table, to stay unambiguous.
 *
 *     const v = versionsValidees();
 *     db.select(…).from(v).innerJoin(enonceVersions, eq(enonceVersions.id, v.enonceVersionId)).where(eq(v.transitionId, …))
 */
export function versionsValidees() {
  return db
    .select({
      enonceId: sql<string>`${enonces.id}`.as("validee_enonce_id"),
      enonceVersionId: sql<string>`${enonceVersions.id}`.as("validee_version_id"),
      ficheId: sql<string>`${enonces.ficheId}`.as("validee_fiche_id"),
      editionId: sql<string>`${enonces.editionId}`.as("validee_edition_id"),
      transitionId: sql<string>`${enonces.transitionId}`.as("validee_transition_id"),
      revision: sql<number>`${ficheRevisions.numero}`.as("validee_revision"),
    })
    .from(enonces)
    .innerJoin(ficheRevisions, and(eq(ficheRevisions.ficheId, enonces.ficheId), isDerniereValidee))
    .innerJoin(enonceVersions, and(eq(enonceVersions.enonceId, enonces.id), isEnVigueur))
    .where(sql`(${enonces.retireRevision} is null or ${enonces.retireRevision} > ${ficheRevisions.numero})`)
    .as("versions_validees");
}

/** True for a row of `enonce_versions` that is the last one not after the revision joined to it. */
const isEnVigueur = sql`(${enonceVersions.revision} <= ${ficheRevisions.numero} and not exists (
  select 1 from enonce_versions suivante
  where suivante.enonce_id = ${enonceVersions.enonceId} and suivante.revision > ${enonceVersions.revision} and suivante.revision <= ${ficheRevisions.numero}
))`;
