import "server-only";
import { and, eq, gt, lt, sql } from "drizzle-orm";
import { type Db, db, type Tx } from "@/db/client";
import { envois } from "@/db/schema/fichier";
import { lockKey } from "@/db/transaction";

const JOUR_MS = 86_400_000;
/** A day of an agent who scans the sheets and fiches of a whole edition is well below. */
export const ENVOIS_PAR_JOUR = 400;
export const OCTETS_PAR_JOUR = 1024 * 1024 * 1024;

/** Counts what somebody sends, whatever becomes of it; false past the quota of the last 24 hours, even sent at once. */
export function compterEnvoi(personneId: string, taille: number, now: Date): Promise<boolean> {
  return db.transaction(async (tx) => {
    await lockKey(tx, `envois ${personneId}`);
    const [deja] = await tx
      .select({ n: sql<number>`count(*)::int`, octets: sql<number>`coalesce(sum(${envois.taille}), 0)::float` })
      .from(envois)
      .where(and(eq(envois.personneId, personneId), gt(envois.at, new Date(now.getTime() - JOUR_MS))));
    if (!deja || deja.n >= ENVOIS_PAR_JOUR || deja.octets + taille > OCTETS_PAR_JOUR) return false;
    await tx.insert(envois).values({ personneId, at: now, taille });
    return true;
  });
}

export const oublierEnvois = async (tx: Db | Tx, avant: Date): Promise<number> =>
  (await tx.delete(envois).where(lt(envois.at, avant))).count;
