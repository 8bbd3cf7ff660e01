import "server-only";
import { inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { importationParts } from "@/db/schema/importation";

/** Erases the files of these importations, which stay to tell what came of them. */
export async function effacerParts(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await tx.delete(importationParts).where(inArray(importationParts.importationId, [...ids]));
}
