import { PgDialect } from "drizzle-orm/pg-core";

const BUILD = "buildSelection";

/**
 * Makes drizzle name the table of every column it selects. In a select on one table it leaves names bare, those inside a
 * subquery of ours too: there, "id" is then the subquery's own column, and the condition is about something else without
 * an error. Bare names save nothing, so they never are.
 */
export function garderLesPrefixes(): void {
  const build: unknown = Reflect.get(PgDialect.prototype, BUILD);
  if (typeof build !== "function") throw new Error(`drizzle has no ${BUILD} any more: see db/prefixes.ts`);
  Reflect.set(PgDialect.prototype, BUILD, function (this: PgDialect, fields: unknown) {
    return Reflect.apply(build, this, [fields, { isSingleTable: false }]);
  });
}
