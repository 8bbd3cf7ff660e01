import "server-only";
import { asc, eq } from "drizzle-orm";
import type { Lecteur } from "@/db/client";
import { editionTransitions } from "@/db/schema/edition";
import type { CodeTransition } from "../../socle/transitions/transitions.ts";

/** The transitions of an edition, in its order. */
export async function listCodes(lecteur: Lecteur, editionId: string): Promise<CodeTransition[]> {
  const rows = await lecteur
    .select({ code: editionTransitions.code })
    .from(editionTransitions)
    .where(eq(editionTransitions.editionId, editionId))
    .orderBy(asc(editionTransitions.ordre));
  return rows.map((r) => r.code);
}
