import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { avis } from "@/db/schema/avis";
import { candidatures, decisions } from "@/db/schema/candidature";
import { isPartenaireSql } from "../../socle/acteur/acces.ts";
import { type Actor, editionsPartenaires } from "../../socle/acteur/actor.ts";
import { isInteresseSql, visibleEnInstruction } from "../candidature/acces.ts";

const annoncee = sql`exists (select 1 from ${decisions} d where d.candidature_id = ${candidatures.id} and d.annoncee_at is not null)`;

/**
 * The rows of `avis` joined to `candidatures` this person may read: all for the CRESS, for a partner their own, and
 * everybody's once the decision is announced. Never `undefined`, which drizzle would read as all rows.
 */
export function visibleTo(actor: Actor): SQL {
  if (editionsPartenaires(actor).length === 0) return visibleEnInstruction(actor);
  const siens = sql`(${isPartenaireSql(actor, candidatures.editionId)} and not ${isInteresseSql(actor)} and (${avis.partenaireId} = ${actor.personneId} or ${annoncee}))`;
  return sql`(${visibleEnInstruction(actor)} or ${siens})`;
}
