import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { ateliers } from "@/db/schema/atelier";

/**
 * The ateliers of a département, or of one of HORS_DEPARTEMENT, as a condition. The same reading as the figures': online
 * is nowhere else, and an unknown place is not an online one.
 */
export function dansDepartement(departement: string): SQL {
  const visio = sql`${ateliers.modalite} is not distinct from 'visio'`;
  if (departement === "distanciel") return visio;
  if (departement === "non_disponible") return sql`(not ${visio} and ${ateliers.departementCode} is null)`;
  return sql`(not ${visio} and ${ateliers.departementCode} = ${departement})`;
}
