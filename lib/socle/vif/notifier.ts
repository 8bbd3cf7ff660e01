import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { CANAL, ecrire } from "./message.ts";
import type { Changement } from "./sujets.ts";

/** Tells those who follow a subject that something of it changed, once the transaction is kept, and never if it is not. */
export const notifier = (tx: Pick<Tx, "execute">, changement: Changement) =>
  tx.execute(sql`select pg_notify(${CANAL}, ${ecrire(changement)})`);
