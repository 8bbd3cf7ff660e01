import "server-only";
import { and, eq, gt, isNull, lt, type SQL } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { codesSecours, essaisSecondFacteur as essais, secondsFacteurs } from "@/db/schema/second-facteur";
import { done, type Result, refused } from "../../result.ts";
import { desceller, hashClient } from "../coffre.ts";
import { aUnePlace, HEURE_MS, PAR_CLIENT, PAR_COMPTE } from "../limite.ts";
import { maintenant } from "../temps.ts";
import { hashCode, isCodeDeTelephone, normaliserCode, pasDuCode } from "./codes.ts";

/** What seals the key of a telephone, and nothing else. */
export const pourSecret = (personneId: string) => `second facteur ${personneId}`;

/**
 * Takes a code once: of the telephone, later than the last one taken, or a recovery one. The attempt is counted before it is
 * read, in a transaction of its own, so that a refusal does not take it back and that many asked at once are counted.
 */
export async function prendreCode(
  personneId: string,
  code: string,
  client: string,
): Promise<Result<"telephone" | "secours">> {
  const essai = await compterEssai(personneId, client);
  if (!essai) return refused("code_essais", "code");
  return db.transaction(async (tx) => {
    const [facteur] = await tx
      .select()
      .from(secondsFacteurs)
      .where(eq(secondsFacteurs.personneId, personneId))
      .for("update");
    if (!facteur) return refused("second_facteur_absent");
    const lu = normaliserCode(code);
    const pris = isCodeDeTelephone(lu)
      ? (await prendreDuTelephone(tx, facteur, lu)) && "telephone"
      : (await prendreDeSecours(tx, personneId, lu)) && "secours";
    if (!pris) return refused("code_faux", "code");
    await tx.delete(essais).where(eq(essais.personneId, personneId));
    return done(pris);
  });
}

async function prendreDuTelephone(
  tx: Tx,
  { personneId, secretScelle, dernierPas }: typeof secondsFacteurs.$inferSelect,
  code: string,
): Promise<boolean> {
  const secret = desceller(secretScelle, pourSecret(personneId));
  const pas = secret === null ? null : pasDuCode(secret, code, maintenant());
  if (pas === null || pas <= dernierPas) return false;
  await tx.update(secondsFacteurs).set({ dernierPas: pas }).where(eq(secondsFacteurs.personneId, personneId));
  return true;
}

async function prendreDeSecours(tx: Tx, personneId: string, code: string): Promise<boolean> {
  const t = codesSecours;
  const [pris] = await tx
    .update(t)
    .set({ utiliseAt: maintenant() })
    .where(and(eq(t.personneId, personneId), eq(t.codeHash, hashCode(personneId, code)), isNull(t.utiliseAt)))
    .returning({ hash: t.codeHash });
  return pris !== undefined;
}

/** False past eight wrong codes an hour for one account, and past sixty for one client. */
export async function compterEssai(personneId: string, client: string): Promise<boolean> {
  const clientHash = hashClient(client);
  const at = maintenant();
  const depuis = new Date(at.getTime() - HEURE_MS);
  return db.transaction(async (tx) => {
    const recents = (where: SQL) => () => tx.$count(essais, and(where, gt(essais.at, depuis)));
    await tx.delete(essais).where(lt(essais.at, depuis));
    if (!(await aUnePlace(tx, `code ${personneId}`, PAR_COMPTE, recents(eq(essais.personneId, personneId)))))
      return false;
    if (!(await aUnePlace(tx, `code de ${clientHash}`, PAR_CLIENT, recents(eq(essais.clientHash, clientHash)))))
      return false;
    await tx.insert(essais).values({ personneId, clientHash, at });
    return true;
  });
}
