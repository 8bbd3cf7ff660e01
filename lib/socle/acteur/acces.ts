import "server-only";
import { inArray, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { type Actor, editionsInstruites, editionsPartenaires, isAdministrateur } from "./actor.ts";

/*
 * What one is in an edition, as conditions on the rows whose edition is in this column. Never `undefined`: `and()` would then
 * mean all rows.
 */

/** As `isInstructeur`. */
export const isInstructeurSql = (actor: Actor, editionId: SQLWrapper): SQL =>
  isAdministrateur(actor) ? sql`true` : inArray(editionId, editionsInstruites(actor));

/** As `isPartenaire`. */
export const isPartenaireSql = (actor: Actor, editionId: SQLWrapper): SQL =>
  inArray(editionId, editionsPartenaires(actor));
