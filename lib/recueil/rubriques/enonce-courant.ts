import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { enonces, enonceVersions } from "@/db/schema/fiche";

/** Joins an énoncé to its last version, draft included. */
export const isCourante = and(
  eq(enonceVersions.enonceId, enonces.id),
  sql`not exists (select 1 from enonce_versions suivante where suivante.enonce_id = ${enonceVersions.enonceId} and suivante.revision > ${enonceVersions.revision})`,
);
