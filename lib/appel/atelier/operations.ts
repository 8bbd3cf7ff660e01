import "server-only";
import { and, eq, inArray, or, type SQL, sql } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { candidatures } from "@/db/schema/candidature";
import { journaliser } from "../../socle/journal/write.ts";
import { jourLocal } from "../../socle/typographie/dates.ts";
import { TRANSITIONS_ATELIER } from "./states.ts";

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
    const passes = or(
      sql`${ateliers.date} < ${jour}`,
      sql`(${ateliers.date} is null and ${ateliers.mois} < ${jour.slice(0, 7)})`,
    );
    return tenir(tx, and(inArray(ateliers.candidatureId, labellisees), passes), null, now);
  });
}

/** Holds those of these ateliers that may be, by their day or by who tells who came; tells how many. */
export async function tenir(tx: Tx, quels: SQL | undefined, personneId: string | null, now: Date): Promise<number> {
  const { from, to } = TRANSITIONS_ATELIER.tenir;
  const rows = await tx
    .update(ateliers)
    .set({ etat: to, updatedAt: now })
    .where(and(inArray(ateliers.etat, [...from]), quels))
    .returning({ id: ateliers.id, editionId: ateliers.editionId });
  const ligne = { at: now, type: "tenir", objet: "atelier", personneId } as const;
  await journaliser(tx, ...rows.map((a) => ({ ...ligne, objetId: a.id, editionId: a.editionId })));
  return rows.length;
}
