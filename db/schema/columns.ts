import { customType, timestamp, uuid } from "drizzle-orm/pg-core";

export const id = () => uuid().primaryKey().defaultRandom();

/** An instant, UTC, to the millisecond. No database default: every instant comes from the application's clock. */
export const instant = () => timestamp({ withTimezone: true, precision: 3 });

export const bytea = customType<{ data: Buffer }>({ dataType: () => "bytea" });

/** A fractional rank: rows are sorted by it, one goes between two others without any being renumbered. */
export const rang = customType<{ data: string }>({ dataType: () => 'text COLLATE "C"' });
