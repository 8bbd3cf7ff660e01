import "server-only";
import { and, asc, eq, lte, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { fichiers, objetsAEffacer } from "@/db/schema/fichier";
import { env } from "../env.ts";
import { logPlainte } from "../log.ts";
import { Empechement } from "../panne.ts";
import { depotDe, effacerDuSeau } from "./place.ts";
import { LECTURE } from "./verrou.ts";

const PAR_TOUR = 500;

/**
 * Erases from the bucket what was to be, after the commit that said so: nothing that a row names, and nothing while a
 * backup reads what rows named when it began. A storage that is down stops this turn alone.
 */
export async function effacerObjets(): Promise<void> {
  // Read before the lock is asked for: a backup that begins meanwhile no longer sees the rows that named these.
  const dus = await db
    .select({ objet: objetsAEffacer.objet })
    .from(objetsAEffacer)
    .where(lte(objetsAEffacer.des, sql`now()`))
    .orderBy(asc(objetsAEffacer.des))
    .limit(PAR_TOUR);
  const { compte } = depotDe(env());
  try {
    for (const { objet } of dus) if (!(await effacerUn(objet, (adresse) => effacerDuSeau(compte, adresse)))) return;
  } catch (error) {
    if (!(error instanceof Empechement)) throw error;
    logPlainte("fichiers", error.message);
  }
}

/** False when a backup is being made: later. */
const effacerUn = (objet: string, effacer: (adresse: string) => Promise<void>): Promise<boolean> =>
  db.transaction(async (tx) => {
    const [libre] = await tx.execute<{ libre: boolean }>(
      sql`select pg_try_advisory_xact_lock(hashtextextended(${LECTURE}, 0)) as libre`,
    );
    if (!libre?.libre) return false;
    const lui = and(eq(objetsAEffacer.objet, objet), lte(objetsAEffacer.des, sql`now()`));
    // Held by who is naming it, it is no longer to be erased once they have.
    const [du] = await tx.select().from(objetsAEffacer).where(lui).for("update", { skipLocked: true });
    if (!du) return true;
    if ((await tx.$count(fichiers, eq(fichiers.objet, objet))) === 0) await effacer(objet);
    await tx.delete(objetsAEffacer).where(eq(objetsAEffacer.objet, objet));
    return true;
  });
