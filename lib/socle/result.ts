import type { Refus } from "./refus.ts";

/** What an operation answers. An expected refusal is a value; only bugs throw. */
export type Result<T = void> = { ok: true; value: T } | Refusee;
/**
 * `champ`: the answer that is refused, by its path in the form; the others could be saved without it. `phrase`: said
 * instead of the sentence of the refusal, where it can name who and what.
 */
export type Refusee = { ok: false; refus: Refus; champ?: string; phrase?: string };

export const done = <T>(value: T): Result<T> => ({ ok: true, value });
export const refused = (refus: Refus, champ?: string): Refusee => ({ ok: false, refus, ...(champ && { champ }) });
export const refusedBecause = (refus: Refus, phrase: string): Refusee => ({ ok: false, refus, phrase });
