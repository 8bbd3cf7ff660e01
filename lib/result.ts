import type { Refus } from "./refus.ts";

/** What an operation answers. An expected refusal is a value; only bugs throw. */
export type Result<T = void> = { ok: true; value: T } | { ok: false; refus: Refus };

export const done = <T>(value: T): Result<T> => ({ ok: true, value });
export const refused = (refus: Refus): { ok: false; refus: Refus } => ({ ok: false, refus });
