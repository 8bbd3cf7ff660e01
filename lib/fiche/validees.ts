import "server-only";
import { and, isNotNull, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { ficheRevisions } from "@/db/schema/fiche";

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
