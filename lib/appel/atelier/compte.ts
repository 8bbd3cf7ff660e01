import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import { ateliers } from "@/db/schema/atelier";
import { candidatures } from "@/db/schema/candidature";
import { emargements } from "@/db/schema/emargement";
import { COMPTES, VIVANTS } from "./states.ts";

/** An atelier that counts, of rows joined to their candidature: announced, its label standing, neither put off nor cancelled. */
export const isCompteSql = and(inArray(ateliers.etat, [...COMPTES]), eq(candidatures.etat, "labellisee"));

/**
 * Who came, as every page of the public, its data and its figures tell it, of rows joined to their attendance: the number the
 * CRESS has validated; until then the one the organisers declared, and `declarees` says that it is.
 */
export const participations = {
  participants: sql<number | null>`coalesce(${emargements.nombreValide}, ${emargements.nombreDeclare})`,
  declarees: sql<boolean>`(${emargements.nombreValide} is null and ${emargements.nombreDeclare} is not null)`,
};

/** How many ateliers a candidature has, those put off or cancelled left out: labelled, as many as the figures count. */
export const nombreAteliers = sql<number>`(select count(*)::int from ${ateliers} where ${ateliers.candidatureId} = ${candidatures.id} and ${inArray(ateliers.etat, [...VIVANTS])})`;
