import { test as base } from "@playwright/test";
import type { TransactionSql } from "postgres";
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
  /** How many queries a work sends, in its transactions too; their begin and commit are not counted. */
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures needed from this pattern
  compterRequetes: async ({}, use) => {
    await use(async (work) => {
      const { unsafe, begin } = sql;
      let n = 0;
      const compter = (demander: typeof unsafe) =>
        ((...args: Parameters<typeof unsafe>) => {
          if (!args[0].startsWith("begin ")) n++;
          return demander(...args);
        }) as typeof unsafe;
      sql.unsafe = compter(unsafe);
      sql.begin = ((faire: (tx: TransactionSql) => unknown) =>
        begin((tx) => faire(Object.assign(tx, { unsafe: compter(tx.unsafe) })))) as typeof begin;
      try {
        await work();
      } finally {
        Object.assign(sql, { unsafe, begin });
      }
      return n;
    });
  },
});

export { expect } from "@playwright/test";
