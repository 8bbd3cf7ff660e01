import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { Lecteur } from "@/db/client";
import { candidatures } from "@/db/schema/candidature";
import { editions } from "@/db/schema/edition";
import { structures } from "@/db/schema/structure";

/** Whether the call of this candidature is open to the category of a structure. */
export async function isEligible(tx: Lecteur, candidatureId: string, structureId: string | null): Promise<boolean> {
  if (!structureId) return false;
  const [row] = await tx
    .select({ un: sql`1` })
    .from(candidatures)
    .innerJoin(editions, eq(editions.id, candidatures.editionId))
    .innerJoin(structures, eq(structures.id, structureId))
    .where(and(eq(candidatures.id, candidatureId), sql`${structures.categorie} = any(${editions.categories})`));
  return row !== undefined;
}
