import "server-only";
import { inArray, type SQL, sql } from "drizzle-orm";
import { candidatures } from "@/db/schema/candidature";
import { type Actor, editionsInstruites } from "../auth/actor.ts";
import { isOrganisateurSql } from "./queries.ts";

/**
 * The candidatures whose corrections, messages and deposits this person may read: its organisers, the author of the
 * draft, and the CRESS. Never the partners. Never `undefined`, as `visibleTo`.
 */
export function coulissesVisibles(actor: Actor): SQL {
  if (actor.administrateur) return sql`true`;
  const instruites = editionsInstruites(actor);
  const cress = instruites.length > 0 ? inArray(candidatures.editionId, instruites) : sql`false`;
  return sql`(${isOrganisateurSql(actor)} or (${candidatures.etat} = 'brouillon' and ${candidatures.creePar} = ${actor.personneId}) or ${cress})`;
}
