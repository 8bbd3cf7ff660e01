import "server-only";
import { and, asc, eq, gt, inArray, lte } from "drizzle-orm";
import { db } from "@/db/client";
import { courriels } from "@/db/schema/journal";
import { logError } from "../log.ts";
import { type CauseEchec, ErreurEnvoi, erreurEnvoi, isPourTous, prochainEssai } from "./echec.ts";
import { joindre } from "./pieces.ts";
import { sendNow } from "./transport.ts";
import { type EtatCourriel, TYPES_SANS_TRACE, type TypeCourriel } from "./types.ts";

/**
 * Sends what waits in the outbox, one mail at a time, each locked while it leaves: two workers never send it twice. One
 * refused for good fails at once; one that may pass waits, for days. When our own mail server takes nothing, the others
 * wait untried, and leave as soon as it takes one again.
 */
export async function envoyerCourriels(now: Date): Promise<number> {
  let sent = 0;
  for (let fait = await envoyerUn(now); fait; fait = await envoyerUn(now)) {
    if (fait === "arret") return sent;
    if (fait === "envoye" && sent++ === 0) await reessayer(now);
  }
  return sent;
}

/** « arret »: no other would leave now. */
type Fait = "envoye" | "refuse" | "arret";

function envoyerUn(now: Date): Promise<Fait | null> {
  return db.transaction(async (tx) => {
    const [mail] = await tx
      .select()
      .from(courriels)
      .where(and(eq(courriels.etat, "a_envoyer"), lte(courriels.prochainEssaiAt, now)))
      .orderBy(asc(courriels.prochainEssaiAt))
      .limit(1)
      .for("update", { skipLocked: true });
    if (!mail) return null;
    const essais = mail.essais + 1;
    const cause = await remettre(mail);
    const prochain = cause && prochainEssai(essais, cause, now);
    const suite = !cause
      ? { etat: "envoye" as const, envoyeAt: now }
      : prochain
        ? { etat: "a_envoyer" as const, prochainEssaiAt: prochain }
        : { etat: "echec" as const };
    await tx
      .update(courriels)
      .set({ ...suite, essais, erreur: cause, ...(isFini(mail.type, suite.etat) && { adresse: null }) })
      .where(eq(courriels.id, mail.id));
    if (!cause) return "envoye";
    return isPourTous(cause) ? "arret" : "refuse";
  });
}

const isFini = (type: TypeCourriel, etat: EtatCourriel) => etat !== "a_envoyer" && TYPES_SANS_TRACE.includes(type);

/** Hands one mail over; answers why it was not taken, or null. */
async function remettre(mail: typeof courriels.$inferSelect): Promise<CauseEchec | null> {
  const { adresse, sujet, corps } = mail;
  try {
    if (!adresse || !sujet || !corps) throw new ErreurEnvoi("autre");
    await sendNow({ adresse, sujet, corps, pieces: await joindre(mail.type, mail.objetId) });
    return null;
  } catch (error) {
    const erreur = erreurEnvoi(error);
    logError(`courriel, ${erreur.message}`, error, mail.id);
    return erreur.motif;
  }
}

/** The server takes mails again: those it kept waiting are tried now. */
async function reessayer(now: Date): Promise<void> {
  await db
    .update(courriels)
    .set({ prochainEssaiAt: now })
    .where(
      and(
        eq(courriels.etat, "a_envoyer"),
        gt(courriels.prochainEssaiAt, now),
        inArray(courriels.erreur, ["injoignable", "serveur_refuse"]),
      ),
    );
}
