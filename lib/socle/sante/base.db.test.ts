import { sql } from "@/db/client";
import { expect, test } from "@/e2e/base";
import { isDatabaseUp, sonder } from "./base.ts";

test("a base that takes writes is told from one that only reads, and nothing is left of the asking", async () => {
  expect(await isDatabaseUp()).toBe(true);
  await sql.begin(async (tx) => sonder(tx));
  expect(await sql`select 1 from pg_class where relname = 'sonde'`).toHaveLength(0);
  const lecture = sql.begin("read only", async (tx) => sonder(tx));
  await expect(lecture).rejects.toMatchObject({ code: "25006" });
});
