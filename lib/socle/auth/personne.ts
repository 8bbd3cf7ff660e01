import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { personnes } from "@/db/schema/personne";

/** The person of an address. Two who name the same unknown address at once make one person. */
export async function findOuCreer(tx: Tx, courriel: string, now: Date): Promise<string> {
  const [row] = await tx
    .insert(personnes)
    .values({ courriel, createdAt: now })
    .onConflictDoUpdate({ target: personnes.courriel, set: { courriel: sql`excluded.courriel` } })
    .returning({ id: personnes.id });
  if (!row) throw new Error("personne non créée");
  return row.id;
}
