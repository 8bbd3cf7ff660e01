import "server-only";
import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { editions } from "@/db/schema/edition";
import { isInstructeurSql } from "./acces.ts";
import type { Actor } from "./actor.ts";

/** The row of an edition this person instructs, taken for oneself: nobody consolidates, closes or publishes meanwhile. */
export async function lockEdition(tx: Tx, actor: Actor, id: string) {
  const [edition] = await tx
    .select()
    .from(editions)
    .where(and(eq(editions.id, id), isInstructeurSql(actor, editions.id)))
    .for("update");
  return edition;
}
