import "server-only";
import { and, eq, isNotNull, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { ficheRevisions, fiches } from "@/db/schema/fiche";
import { type CleLue, parLue } from "../rubriques/rubriques.ts";

/** True for a row of `fiche_revisions` that is the last validated one of its fiche. */
const isDerniereValidee = and(
  isNotNull(ficheRevisions.valideeAt),
  sql`not exists (select 1 from fiche_revisions suivante where suivante.fiche_id = ${ficheRevisions.ficheId} and suivante.validee_at is not null and suivante.numero > ${ficheRevisions.numero})`,
);

/** Joins a fiche to the revision whose words are in force. */
export const isEnVigueur = and(eq(ficheRevisions.ficheId, fiches.id), isDerniereValidee);

/** The last validated revision of each fiche that has one: its texts, the answers to what its edition added, its date. */
export function revisionsValidees() {
  return db
    .select({
      ficheId: ficheRevisions.ficheId,
      numero: ficheRevisions.numero,
      ...parLue<{ [C in CleLue]: (typeof ficheRevisions)[C] }>((cle) => ficheRevisions[cle]),
      verbatims: ficheRevisions.verbatims,
      reponses: ficheRevisions.reponses,
      valideeAt: ficheRevisions.valideeAt,
    })
    .from(ficheRevisions)
    .where(isDerniereValidee)
    .as("revisions_validees");
}
