import { sql } from "@/db/client";
import { expect, test } from "@/e2e/base";
import { migrateDatabase } from "./migrate.ts";

test("a base brought further by a newer version is refused, untouched, and served again once it is put back", async () => {
  const url = process.env.DATABASE_URL ?? "";
  const [avant] = await sql`select count(*)::int as n from drizzle.__drizzle_migrations`;
  await sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('de-demain', 4102444800000)`;
  await expect(migrateDatabase(url)).rejects.toThrow("mise à jour par une version plus récente de Trame que celle-ci");
  const [pendant] = await sql`select count(*)::int as n from drizzle.__drizzle_migrations`;
  expect(pendant?.n).toBe(avant?.n + 1);
  await sql`delete from drizzle.__drizzle_migrations where hash = 'de-demain'`;
  await migrateDatabase(url);
});
