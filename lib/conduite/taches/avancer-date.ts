import "server-only";
import { eq } from "drizzle-orm";
import { horloge } from "@/db/schema/horloge";
import { inTransaction } from "@/db/transaction";
import { marquerAteliersTenus } from "../../appel/atelier/operations.ts";
import { type Actor, isCress } from "../../socle/acteur/actor.ts";
import { isDemo } from "../../socle/env.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { rappeler } from "../rappel/rappeler.ts";

/** Moves the demo's date forward, never back, and does at once what the passing days would have done. */
export async function avancerDate(actor: Actor, jours: number, now: Date): Promise<Result> {
  if (!isDemo()) return refused("demo_seulement");
  if (!isCress(actor)) return refused("non_autorise");
  const plus = jours * 86_400_000;
  const moved = await inTransaction(async (tx) => {
    const [row] = await tx
      .select({ decalageMs: horloge.decalageMs })
      .from(horloge)
      .where(eq(horloge.id, 1))
      .for("update");
    await tx
      .update(horloge)
      .set({ decalageMs: (row?.decalageMs ?? 0) + plus })
      .where(eq(horloge.id, 1));
    await journaliser(tx, {
      at: now,
      type: "avancer_date",
      objet: "horloge",
      objetId: "00000000-0000-0000-0000-000000000001",
      editionId: null,
      personneId: actor.personneId,
      donnees: { jours },
    });
    return done(undefined);
  });
  if (moved.ok) {
    const arrive = new Date(now.getTime() + plus);
    await marquerAteliersTenus(arrive);
    await rappeler(arrive);
  }
  return moved;
}
