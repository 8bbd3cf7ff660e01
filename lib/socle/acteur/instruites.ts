import "server-only";
import { type AnyColumn, inArray, type SQL, sql } from "drizzle-orm";
import { type Actor, editionsInstruites, isAdministrateur } from "./actor.ts";

/** As `isInstructeur`, of the rows whose edition is in this column. Never `undefined`: `and()` would then mean all rows. */
export const instruitesSql = (actor: Actor, editionId: AnyColumn): SQL =>
  isAdministrateur(actor) ? sql`true` : inArray(editionId, editionsInstruites(actor));
