import "server-only";
import { and, eq, inArray, or, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { candidatures } from "@/db/schema/candidature";
import { journaliser } from "../journal/write.ts";
import { jourLocal } from "../typographie/dates.ts";

/**
 * Holds every programmed atelier whose day (or month) is over in the instance's zone, and tells how many: one update, one journal
 * line each. Those whose label was withdrawn stay as they are. Same test as `isPasse`.
 */
export function marquerAteliersTenus(now: Date): Promise<number> {
  const jour = jourLocal(now);
  return db.transaction(async (tx) => {
    const labellisees = tx
      .select({ id: candidatures.id })
      .from(candidatures)
      .where(eq(candidatures.etat, "labellisee"));
    const rows = await tx
      .update(ateliers)
      .set({ etat: "tenu", updatedAt: now })
      .where(
        and(
          eq(ateliers.etat, "programme"),
          inArray(ateliers.candidatureId, labellisees),
          or(
            sql`${ateliers.date} < ${jour}`,
            sql`(${ateliers.date} is null and ${ateliers.mois} < ${jour.slice(0, 7)})`,
          ),
        ),
      )
      .returning({ id: ateliers.id, editionId: ateliers.editionId });
    await journaliser(
      tx,
      ...rows.map((a) => ({
        at: now,
        type: "tenir" as const,
        objet: "atelier" as const,
        objetId: a.id,
        editionId: a.editionId,
        personneId: null,
      })),
    );
    return rows.length;
  });
}
