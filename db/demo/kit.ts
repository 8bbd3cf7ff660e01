import { and, eq } from "drizzle-orm";
import type { CleKit } from "../../lib/recueil/kit/documents.ts";
import { publierDocument } from "../../lib/recueil/kit/operations.ts";
import type { Actor } from "../../lib/socle/acteur/actor.ts";
import { db } from "../client.ts";
import { editionDocuments } from "../schema/kit.ts";
import { exiger } from "./personnes.ts";

/** Publishes the first version of each document of an edition; and of one, with what changed, a second. */
export async function publierKit(instructeur: Actor, editionId: string, at: Date, apres?: Revue): Promise<void> {
  const documents = await db.select().from(editionDocuments).where(eq(editionDocuments.editionId, editionId));
  for (const { id, cle } of documents)
    exiger(await publierDocument(instructeur, { id, lue: 0, note: "" }, at), `kit ${cle}`);
  if (!apres) return;
  const [revu] = await db
    .select({ id: editionDocuments.id })
    .from(editionDocuments)
    .where(and(eq(editionDocuments.editionId, editionId), eq(editionDocuments.cle, apres.cle)));
  if (!revu) throw new Error(`kit sans ${apres.cle}`);
  exiger(
    await publierDocument(instructeur, { id: revu.id, lue: 1, note: apres.note }, apres.at),
    `kit ${apres.cle} v2`,
  );
}
type Revue = { cle: CleKit; note: string; at: Date };
