import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { courriels } from "@/db/schema/courriel";
import { isUuid } from "../../uuid.ts";
import { marquerRefusee } from "../adresses.ts";
import { messageId } from "../transport.ts";
import type { Rapport } from "./lire-rapport.ts";

export type Suite = "refus" | "retards" | "inconnus";

/**
 * Writes what a report says of a mail of ours, as an answer of the mail server would have: it failed, and why. The address is
 * not tried again when it is the one the report refuses; another one may be where the mail was led. Told twice, or of a mail
 * that leaves again meanwhile, it changes nothing.
 */
export async function noterRapport(tx: Tx, rapport: Rapport, now: Date): Promise<Suite> {
  const id = rapport.messageIds.map(ligneDe).find((l) => l !== null);
  if (!id) return "inconnus";
  const [mail] = await tx.select().from(courriels).where(eq(courriels.id, id)).for("update");
  if (!mail) return "inconnus";
  if (rapport.issue === "retarde") return "retards";
  await tx
    .update(courriels)
    .set({ etat: "echec", erreur: rapport.cause })
    .where(and(eq(courriels.id, id), inArray(courriels.etat, ["envoye", "doute"])));
  const adresse = mail.adresse?.toLowerCase();
  if (adresse && rapport.cause === "adresse_refusee" && rapport.adresses.includes(adresse))
    await marquerRefusee(adresse, rapport.cause, now, tx);
  return "refus";
}

/** The row whose Message-ID this is; null when it is not one of ours. */
function ligneDe(lu: string): string | null {
  const id = lu.slice(1, lu.indexOf("@"));
  return isUuid(id) && messageId(id).toLowerCase() === lu.toLowerCase() ? id.toLowerCase() : null;
}
