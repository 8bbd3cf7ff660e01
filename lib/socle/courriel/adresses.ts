import "server-only";
import { eq, inArray } from "drizzle-orm";
import { db, type Lecteur, type Tx } from "@/db/client";
import { adressesRefusees } from "@/db/schema/courriel";
import type { CauseEchec } from "./echec.ts";

/** An address that refused a mail is not tried again, by any mail, until a person says so. */
export async function marquerRefusee(
  adresse: string,
  cause: CauseEchec,
  at: Date,
  vers: Tx | typeof db = db,
): Promise<void> {
  await vers.insert(adressesRefusees).values({ adresse: adresse.toLowerCase(), cause, at }).onConflictDoNothing();
}

export async function isRefusee(adresse: string): Promise<boolean> {
  const connues = await db
    .select({ cause: adressesRefusees.cause })
    .from(adressesRefusees)
    .where(eq(adressesRefusees.adresse, adresse.toLowerCase()));
  return connues.length > 0;
}

/** A person sends there again: it is tried anew. */
export async function oublierRefus(tx: Tx, adresse: string): Promise<void> {
  await tx.delete(adressesRefusees).where(eq(adressesRefusees.adresse, adresse.toLowerCase()));
}

/** Those among these addresses that refuse our mails, in lower case. */
export async function refuseesParmi(from: Lecteur, adresses: readonly string[]): Promise<Set<string>> {
  if (adresses.length === 0) return new Set();
  const cherchees = adresses.map((a) => a.toLowerCase());
  const lues = await from
    .select({ adresse: adressesRefusees.adresse })
    .from(adressesRefusees)
    .where(inArray(adressesRefusees.adresse, cherchees));
  return new Set(lues.map((l) => l.adresse));
}
