import "server-only";
import { asc, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { intervenants } from "@/db/schema/candidature";
import type { IntervenantBrouillon } from "../schema.ts";

type Rangee = typeof intervenants.$inferSelect;

/** Who speaks at the ateliers of a candidature, whoever asks. */
export const lireIntervenants = (tx: Pick<Tx, "select">, candidatureId: string) =>
  tx.select().from(intervenants).where(eq(intervenants.candidatureId, candidatureId)).orderBy(asc(intervenants.rang));

/** The same as the form holds them. */
export const nommerIntervenants = (rangees: readonly Rangee[]): IntervenantBrouillon[] =>
  rangees.map((i) => ({ nom: i.nom, structure: i.structure ?? "", publie: i.publie }));

/** The rows they are kept in. */
export const rangeesDIntervenants = (candidatureId: string, liste: readonly IntervenantBrouillon[]): Rangee[] =>
  liste.map((i, rang) => ({ candidatureId, rang, nom: i.nom, structure: i.structure || null, publie: i.publie }));

/** Writes them all anew. The caller holds the lock of the candidature. */
export async function ecrireIntervenants(
  tx: Tx,
  candidatureId: string,
  liste: readonly IntervenantBrouillon[],
): Promise<void> {
  await tx.delete(intervenants).where(eq(intervenants.candidatureId, candidatureId));
  if (liste.length > 0) await tx.insert(intervenants).values(rangeesDIntervenants(candidatureId, liste));
}
