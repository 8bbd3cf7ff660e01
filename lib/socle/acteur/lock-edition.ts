import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { editions } from "@/db/schema/edition";
import { type Actor, editionsInstruites } from "./actor.ts";

/** The row of an edition this person instructs, taken for oneself: nobody consolidates, closes or publishes meanwhile. */
export async function lockEdition(tx: Tx, actor: Actor, id: string) {
  const visible = actor.administrateur ? sql`true` : inArray(editions.id, editionsInstruites(actor));
  const [edition] = await tx
    .select()
    .from(editions)
    .where(and(eq(editions.id, id), visible))
    .for("update");
  return edition;
}
