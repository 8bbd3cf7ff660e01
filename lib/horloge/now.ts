import "server-only";
import { cache } from "react";
import { db } from "@/db/client";
import { horloge } from "@/db/schema/journal";
import { isDemo } from "../env.ts";

/**
 * The instant everything happens at: the system's, plus the demo's offset. The only reader of the system's clock;
 * asked once per request, then passed to rules and operations.
 */
export const now = cache(async (): Promise<Date> => {
  if (!isDemo()) return new Date();
  const [row] = await db.select({ decalageMs: horloge.decalageMs }).from(horloge);
  return new Date(Date.now() + (row?.decalageMs ?? 0));
});
