import "server-only";
import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { sessions } from "@/db/schema/personne";
import { codesSecours, essaisSecondFacteur, secondsFacteurs } from "@/db/schema/second-facteur";

/** Leaves nothing of the second factor of a person; no session of theirs is held to have given a code. */
export async function oter(tx: Tx, personneId: string): Promise<boolean> {
  const [avait] = await tx
    .delete(secondsFacteurs)
    .where(eq(secondsFacteurs.personneId, personneId))
    .returning({ id: secondsFacteurs.personneId });
  await tx.delete(codesSecours).where(eq(codesSecours.personneId, personneId));
  await tx.delete(essaisSecondFacteur).where(eq(essaisSecondFacteur.personneId, personneId));
  await tx.update(sessions).set({ secondFacteurAt: null }).where(eq(sessions.personneId, personneId));
  return avait !== undefined;
}
