import { AsyncLocalStorage } from "node:async_hooks";

/** An act being tried or made: whether it is kept, and whom its mails are for. */
export type Acte = { essai: boolean; adresses: string[] };

/** The act the current request is making, if any; read by `db/transaction.ts` and the outbox. */
export const acteEnCours = new AsyncLocalStorage<Acte>();
