import { test as base } from "@playwright/test";
import { sql } from "@/db/client";
import { recreate } from "./postgres.ts";

let file = "";

/** Tests against a real PostgreSQL: each file starts from a fresh copy of the migrated template. */
export const test = base.extend<
  {
    baseVierge: undefined;
    compterRequetes: <T>(work: () => Promise<T>) => Promise<number>;
  },
  { seul: string }
>({
  /** The name of a file that has a process of its own: it sets what the environment is read for once. */
  seul: ["", { option: true, scope: "worker" }],
  baseVierge: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures needed from this pattern
    async ({}, use, info) => {
      if (info.file !== file) {
        file = info.file;
        await recreate(`trame_test_${info.parallelIndex}`, "trame_modele");
      }
      await use(undefined);
    },
    { auto: true },
  ],
  /** How many queries a read sends, outside transactions. */
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures needed from this pattern
  compterRequetes: async ({}, use) => {
    await use(async (work) => {
      const { unsafe } = sql;
      let n = 0;
      sql.unsafe = ((...args: Parameters<typeof unsafe>) => {
        n++;
        return unsafe(...args);
      }) as typeof unsafe;
      try {
        await work();
      } finally {
        sql.unsafe = unsafe;
      }
      return n;
    });
  },
});

export { expect } from "@playwright/test";
