import { sql as requete } from "drizzle-orm";
import postgres from "postgres";
import { expect, test } from "@/e2e/base";
import { urlOf } from "@/e2e/postgres";
import { db, sql } from "./client.ts";

const sien = async (tx: { execute: typeof db.execute }) =>
  Number((await tx.execute<{ pid: number }>(requete`select pg_backend_pid() as pid`))[0]?.pid);

test("a connection cut within a transaction fails it, throws nothing outside, and leaves none that never answers", async () => {
  const autre = postgres(urlOf("postgres"), { max: 1 });
  const dehors: unknown[] = [];
  const noter = (error: unknown) => dehors.push(error);
  process.on("uncaughtException", noter);
  for (let n = 0; n < 12; n++) {
    const coupee = db.transaction(async (tx) => {
      const pid = await sien(tx);
      const bassin = sql.options;
      await autre`select pg_terminate_backend(${pid})`;
      // The pool is left for a new one once it has seen its connection close.
      await expect.poll(() => sql.options === bassin).toBe(false);
      await tx.execute(requete`select 1`);
    });
    await expect(coupee).rejects.toThrow();
  }
  const reponses = await Promise.all(Array.from({ length: 30 }, () => sql`select 1 as un`));
  expect(reponses.map((r) => r[0]?.un)).toEqual(Array(30).fill(1));
  process.off("uncaughtException", noter);
  await autre.end();
  expect(dehors).toEqual([]);
});
