import { bigserial, pgTable } from "drizzle-orm/pg-core";
import { instant } from "./columns.ts";

/**
 * One row per transaction that changed what pages of the public read, left by triggers; what `lib/conduite/gardees` asks to know
 * whether those it keeps are still so. A row says nothing else, and goes after an hour.
 */
export const changementsPublics = pgTable("changements_publics", {
  id: bigserial({ mode: "number" }).primaryKey(),
  at: instant().notNull().defaultNow(),
});
