import "server-only";
import { sql } from "drizzle-orm";
import { acteEnCours } from "../lib/socle/acte.ts";
import type { Result } from "../lib/socle/result.ts";
import { db, type Tx } from "./client.ts";

/** Rolls a transaction back, and carries what it would have answered. */
class Annulee<T> extends Error {
  constructor(readonly result: Result<T>) {
    super("transaction annulée");
  }
}

/** Waits for its turn: those who hold the same key come one after the other, each to the end of its transaction. */
export const lockKey = (tx: Tx, key: string) =>
  tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`);

/**
 * One transaction that a refusal rolls back: what was written before the refusal is not kept. While an act is only
 * tried, nothing is kept either way.
 */
export async function inTransaction<T>(work: (tx: Tx) => Promise<Result<T>>): Promise<Result<T>> {
  const acte = acteEnCours.getStore();
  try {
    return await db.transaction(async (tx) => {
      const result = await (acte ? acteEnCours.run(acte, () => work(tx)) : work(tx));
      if (!result.ok || acte?.essai) throw new Annulee(result);
      return result;
    });
  } catch (error) {
    if (error instanceof Annulee) return error.result as Result<T>;
    throw error;
  }
}
