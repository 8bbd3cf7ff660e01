import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { personnes, rolesEdition } from "@/db/schema/personne";
import { vues } from "@/db/schema/vue";
import { isInstructeurSql } from "../../socle/acteur/acces.ts";
import type { Actor } from "../../socle/acteur/actor.ts";

/**
 * The views this person may read, as a condition: theirs, and those shared by somebody who still instructs the edition;
 * of the editions they instruct only. A personal view is nobody else's, whatever their role.
 */
export function visibleTo(actor: Actor): SQL {
  const auteurInstruit = sql`(exists (select 1 from ${rolesEdition} r
      where r.edition_id = ${vues.editionId} and r.personne_id = ${vues.personneId} and r.role = 'instructeur')
    or exists (select 1 from ${personnes} p where p.id = ${vues.personneId} and p.administrateur))`;
  return sql`(${isInstructeurSql(actor, vues.editionId)} and (${vues.personneId} = ${actor.personneId} or (${vues.partagee} and ${auteurInstruit})))`;
}
