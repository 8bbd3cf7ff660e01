import "server-only";
import { and, eq, gte, isNull, lte } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { seances } from "@/db/schema/seance";
import { joursApres } from "../../socle/horloge/jours.ts";
import { convoquer, RAPPEL_JOURS } from "./convoquer.ts";

/** Reminds those expected of the séances to come, once each. */
export async function rappelerLesSeances(tx: Tx, jour: string, now: Date): Promise<void> {
  const proches = await tx
    .update(seances)
    .set({ rappeleeAt: now })
    .where(
      and(
        eq(seances.etat, "prevue"),
        isNull(seances.rappeleeAt),
        gte(seances.date, jour),
        lte(seances.date, joursApres(jour, RAPPEL_JOURS)),
      ),
    )
    .returning();
  for (const s of proches) await convoquer(tx, s, { type: "seance_rappel" }, now);
}
