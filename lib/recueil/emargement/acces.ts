import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { candidatures } from "@/db/schema/candidature";
import { isOrganisateurSql } from "../../appel/candidature/acces.ts";
import { isInstructeurSql } from "../../socle/acteur/acces.ts";
import type { Actor } from "../../socle/acteur/actor.ts";

/** As `voitLesNoms`, on the rows of `candidatures`: what names and signed sheets are read through. */
export const voitLesNomsSql = (actor: Actor): SQL =>
  sql`(${isOrganisateurSql(actor)} or ${isInstructeurSql(actor, candidatures.editionId)})`;
