import postgres from "postgres";
import { expect, test } from "@/e2e/base";
import { recreate, urlOf } from "@/e2e/postgres";
import { migrateDatabase } from "./migrate.ts";

const lireBornes = async (nom: string) => {
  const sql = postgres(urlOf(nom), { max: 1, onnotice: () => {} });
  try {
    const [bornes] = await sql`select current_setting('statement_timeout') as requete,
      current_setting('idle_in_transaction_session_timeout') as attente`;
    return bornes;
  } finally {
    await sql.end();
  }
};

test("a base bounds its queries and its transactions left idle, unless its owner said otherwise", async () => {
  const nom = `${new URL(process.env.DATABASE_URL ?? "").pathname.slice(1)}_bornes`;
  await recreate(nom, "trame_modele");
  expect(await lireBornes(nom)).toEqual({ requete: "0", attente: "0" });
  await migrateDatabase(urlOf(nom));
  expect(await lireBornes(nom)).toEqual({ requete: "2min", attente: "2min" });

  const sql = postgres(urlOf(nom), { max: 1, onnotice: () => {} });
  await sql.unsafe(`alter database ${nom} set statement_timeout = 0`);
  await sql.end();
  await migrateDatabase(urlOf(nom));
  expect(await lireBornes(nom)).toEqual({ requete: "0", attente: "2min" });
});
