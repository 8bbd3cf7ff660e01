import "server-only";
import { and, asc, eq, lte } from "drizzle-orm";
import { db } from "@/db/client";
import { courriels } from "@/db/schema/journal";
import { joindre } from "./pieces.ts";
import { sendNow } from "./transport.ts";

const ESSAIS_MAX = 8;

/**
 * Sends what waits in the outbox, one mail at a time, each locked while it leaves: two workers never send it twice.
 * A mail the server refuses is tried again later, twice as long each time, and given up after eight.
 */
export async function envoyerCourriels(now: Date): Promise<number> {
  let sent = 0;
  while (await envoyerUn(now)) sent++;
  return sent;
}

function envoyerUn(now: Date): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [mail] = await tx
      .select()
      .from(courriels)
      .where(and(eq(courriels.etat, "a_envoyer"), lte(courriels.prochainEssaiAt, now)))
      .orderBy(asc(courriels.prochainEssaiAt))
      .limit(1)
      .for("update", { skipLocked: true });
    if (!mail) return false;
    const essais = mail.essais + 1;
    try {
      if (!mail.adresse || !mail.sujet || !mail.corps) throw new Error("courriel vide");
      await sendNow({
        adresse: mail.adresse,
        sujet: mail.sujet,
        corps: mail.corps,
        pieces: await joindre(mail.type, mail.objetId),
      });
      await tx
        .update(courriels)
        .set({ etat: "envoye", envoyeAt: now, essais, erreur: null })
        .where(eq(courriels.id, mail.id));
    } catch (error) {
      const attente = 60_000 * 2 ** (essais - 1);
      await tx
        .update(courriels)
        .set({
          etat: essais >= ESSAIS_MAX ? "echec" : "a_envoyer",
          essais,
          prochainEssaiAt: new Date(now.getTime() + attente),
          erreur: error instanceof Error ? error.message.slice(0, 300) : "erreur inconnue",
        })
        .where(eq(courriels.id, mail.id));
    }
    return true;
  });
}
