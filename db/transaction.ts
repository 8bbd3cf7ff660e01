import "server-only";
import type { Result } from "../lib/result.ts";
import { db, type Tx } from "./client.ts";

class Refused extends Error {
  constructor(readonly result: Extract<Result<never>, { ok: false }>) {
    super(result.refus);
  }
}

/** One transaction that a refusal rolls back: what was written before the refusal is not kept. */
export async function inTransaction<T>(work: (tx: Tx) => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await db.transaction(async (tx) => {
      const result = await work(tx);
      if (!result.ok) throw new Refused(result);
      return result;
    });
  } catch (error) {
    if (error instanceof Refused) return error.result;
    throw error;
  }
}
