import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import { ateliers, emargements } from "@/db/schema/atelier";
import { candidatures } from "@/db/schema/candidature";
import { COMPTES, VIVANTS } from "./states.ts";

/** An atelier that counts, of rows joined to their candidature: announced, its label standing, neither put off nor cancelled. */
export const isCompteSql = and(inArray(ateliers.etat, [...COMPTES]), eq(candidatures.etat, "labellisee"));

/**
 * Who came, as every page of the public, its data and its figures tell it, of rows joined to their attendance: `participants`
 * once the CRESS has validated them, which alone count; until then what the organisers declared is `declarees`, and told as such.
 */
export const participations = {
  participants: emargements.nombreValide,
  declarees: sql<number | null>`case when ${emargements.nombreValide} is null then ${emargements.nombreDeclare} end`,
};

/** How many ateliers a candidature has, those put off or cancelled left out: labelled, as many as the figures count. */
export const nombreAteliers = sql<number>`(select count(*)::int from ${ateliers} where ${ateliers.candidatureId} = ${candidatures.id} and ${inArray(ateliers.etat, [...VIVANTS])})`;
