import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { archives } from "@/db/schema/publication";
import { oublierSiOrphelin } from "../../socle/fichiers/stockage.ts";

/** What an archive holds has changed: a job makes it again. */
export const demanderArchive = (tx: Tx) =>
  tx.execute(sql`select graphile_worker.add_job('archiver', job_key => 'archiver')`);

/** Destroys the bytes of an archive: what was taken out of a version is in them too. */
export async function detruireArchive(tx: Tx, editionId: string): Promise<void> {
  const detruites = await tx.delete(archives).where(eq(archives.editionId, editionId)).returning();
  for (const { fichierId } of detruites) await oublierSiOrphelin(tx, fichierId);
}
