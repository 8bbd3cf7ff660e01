import "server-only";
import type { Tx } from "@/db/client";
import { lockKey } from "@/db/transaction";

export const HEURE_MS = 3_600_000;
/** In an hour: links not yet used of one address, wrong codes of one account. */
export const PAR_COMPTE = 8;
/** The same for one client: a whole office may call from one address. */
export const PAR_CLIENT = 60;

/** Counts under a lock kept to the end of the transaction: those who ask at once are counted one after the other. */
export async function aUnePlace(tx: Tx, cle: string, max: number, compter: () => Promise<number>): Promise<boolean> {
  await lockKey(tx, cle);
  return (await compter()) < max;
}
