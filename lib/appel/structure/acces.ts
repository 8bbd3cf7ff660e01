import "server-only";
import { and, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import type { Lecteur } from "@/db/client";
import { candidatures, organisatrices } from "@/db/schema/candidature";
import { structures } from "@/db/schema/structure";
import { isInstructeurSql } from "../../socle/acteur/acces.ts";
import { type Actor, editionsInstruites, isAdministrateur } from "../../socle/acteur/actor.ts";
import type { StructureSuivie } from "./rules.ts";

/*
 * Who reads which structures, as conditions on the rows of `structures`. Never `undefined`, which drizzle would read as all
 * rows. acces.db.test.ts holds them with what rules.ts answers of one.
 */

/** Not merged into another: what is chosen, read and written to. */
export const encoreElle = isNull(structures.fusionneeDansId);

/**
 * As `suivie` of a structure: those an instructeur acts on, that organise in an edition they instruct. What they drafted
 * themselves opens nothing to them.
 */
function suivies(actor: Actor): SQL {
  if (isAdministrateur(actor)) return sql`true`;
  if (editionsInstruites(actor).length === 0) return sql`false`;
  return sql`exists (select 1 from ${organisatrices} o join ${candidatures} c on c.id = o.candidature_id
    where o.structure_id = ${structures.id} and ${isInstructeurSql(actor, sql`c.edition_id`)} and c.cree_par is distinct from ${actor.personneId})`;
}

/** As `whyNotModifierStructure`: who may read a structure whole, their own, or for the CRESS those of its editions. */
export function visibleTo(actor: Actor): SQL {
  return actor.structures.length > 0
    ? sql`(${encoreElle} and (${inArray(structures.id, actor.structures)} or ${suivies(actor)}))`
    : sql`(${encoreElle} and ${suivies(actor)})`;
}

/** What the rules look at. An id that does not exist is followed by nobody. */
export async function findSuivie(reader: Lecteur, actor: Actor, id: string): Promise<StructureSuivie> {
  const [row] = await reader
    .select({ id: structures.id })
    .from(structures)
    .where(and(eq(structures.id, id), encoreElle, suivies(actor)));
  return { id, suivie: row !== undefined };
}
