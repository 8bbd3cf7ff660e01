import "server-only";
import { acteEnCours } from "../lib/acte.ts";
import type { Result } from "../lib/result.ts";
import { db, type Tx } from "./client.ts";

/** Rolls a transaction back, and carries what it would have answered. */
class Annulee<T> extends Error {
  constructor(readonly result: Result<T>) {
    super("transaction annulée");
  }
}

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
