import "server-only";
import { cache } from "react";
import { db } from "@/db/client";
import { horloge } from "@/db/schema/horloge";
import { isDemo } from "../env.ts";

/** The system's instant moved by an offset. The only reader of the system's clock. */
export const instantDecale = (decalageMs: number) => new Date(Date.now() + decalageMs);

/**
 * The instant everything happens at: the system's, plus the demo's offset; asked once per request, then passed to rules and
 * operations.
 */
export const now = cache(async (): Promise<Date> => {
  if (!isDemo()) return instantDecale(0);
  const [row] = await db.select({ decalageMs: horloge.decalageMs }).from(horloge);
  return instantDecale(row?.decalageMs ?? 0);
});
