import "server-only";
import { inArray, type SQL, sql } from "drizzle-orm";
import { candidatureStructures, candidatures, invitations, organisatrices } from "@/db/schema/candidature";
import { isInstructeurSql, isPartenaireSql } from "../../socle/acteur/acces.ts";
import { type Actor, isAdministrateur } from "../../socle/acteur/actor.ts";
import { DEPOSEES } from "./states.ts";

/*
 * Who reads which candidatures, as conditions on the rows of `candidatures`: the only place that says so. Each tells the
 * same as the predicate it names in rules.ts, which a page asks of one row; acces.db.test.ts holds them together. Never
 * `undefined`: drizzle's `and()` drops an undefined condition, which would mean all rows.
 */

/** The rows this person may read at all. */
export function visibleTo(actor: Actor): SQL {
  return isAdministrateur(actor) ? sql`true` : sql`(${coulissesVisibles(actor)} or ${isDesPartenairesSql(actor)})`;
}

/** As `isDesPartenaires`. */
export const isDesPartenairesSql = (actor: Actor): SQL =>
  sql`(${isPartenaireSql(actor, candidatures.editionId)} and ${inArray(candidatures.etat, [...DEPOSEES])} and ${candidatures.soumiseAt} is not null)`;

/** As `isDesCoulisses`: those whose corrections, messages and deposits this person may read. Never the partners. */
export function coulissesVisibles(actor: Actor): SQL {
  if (isAdministrateur(actor)) return sql`true`;
  return sql`(${isEquipierSql(actor)} or ${sonBrouillon(actor)} or ${isInstructeurSql(actor, candidatures.editionId)})`;
}

const sonBrouillon = (actor: Actor) =>
  sql`(${candidatures.etat} = 'brouillon' and ${candidatures.creePar} = ${actor.personneId})`;

/** As `isOrganisateur`: through a structure, or invited to write. */
export const isOrganisateurSql = (actor: Actor): SQL =>
  parmi([...parStructure(actor), invitees(actor, sql`and i.droit = 'edition'`)]);

/** As `isEquipier`: who organises it, and who was invited to read it. */
export const isEquipierSql = (actor: Actor): SQL => parmi([...parStructure(actor), invitees(actor, sql``)]);

/** As `isInteresse`: who organises it, and who belongs to a structure asked to. */
export const isInteresseSql = (actor: Actor): SQL =>
  parmi([...parStructure(actor), ...pressentie(actor), invitees(actor, sql`and i.droit = 'edition'`)]);

/** Found once for a statement, by their indexes. */
const parmi = (ids: readonly SQL[]) => sql`${candidatures.id} = any(array(${sql.join([...ids], sql` union all `)}))`;

const invitees = (actor: Actor, droit: SQL) =>
  sql`select i.candidature_id from ${invitations} i where i.personne_id = ${actor.personneId} and i.acceptee_at is not null ${droit}`;

const parStructure = (actor: Actor): SQL[] =>
  actor.structures.length === 0
    ? []
    : [
        sql`select cs.candidature_id from ${organisatrices} cs where ${inArray(sql`cs.structure_id`, actor.structures)}`,
      ];

const pressentie = (actor: Actor): SQL[] =>
  actor.structures.length === 0
    ? []
    : [
        sql`select p.candidature_id from ${candidatureStructures} p
          where p.acceptee_at is null and p.declinee_at is null and ${inArray(sql`p.structure_id`, actor.structures)}`,
      ];

/** As `voitLInstruction`: those whose prepared decision, grid, notes and avis this person may read. */
export const visibleEnInstruction = (actor: Actor): SQL =>
  sql`(${isInstructeurSql(actor, candidatures.editionId)} and not ${isInteresseSql(actor)})`;
