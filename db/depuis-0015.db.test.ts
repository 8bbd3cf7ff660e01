import postgres from "postgres";
import { expect, test } from "@/e2e/base";
import { chargerAncienne, compterRangees, lireMots } from "@/e2e/donnees/ancienne";
import { recreate, urlOf } from "@/e2e/postgres";
import { migrateDatabase } from "./migrate.ts";

test("a base left at migration 0015 comes to today’s schema with every row and every word it held", async () => {
  test.slow();
  const nom = `${new URL(process.env.DATABASE_URL ?? "").pathname.slice(1)}_0015`;
  await recreate(nom, "template0");
  await chargerAncienne(urlOf(nom));
  const sql = postgres(urlOf(nom), { max: 1, onnotice: () => {} });
  try {
    const [rangees, mots] = [await compterRangees(sql), await lireMots(sql)];
    expect(rangees).toMatchObject({
      candidatures: 40,
      ateliers: 48,
      fiches: 30,
      enonces: 221,
      points: 79,
      point_sources: 138,
    });
    expect(mots.size).toBe(1074);

    await migrateDatabase(urlOf(nom));

    const apres = await compterRangees(sql);
    const { point_sources, ...gardees } = rangees;
    expect(apres).toMatchObject({ ...gardees, communes: 3782, departements: 5, epcis: 92, citations: point_sources });
    const relus = await lireMots(sql);
    expect([...mots].filter(([mot]) => !relus.has(mot))).toEqual([]);
    // The job has them all to compare.
    expect(await sql`select count(distinct structure_id)::int as n from structures_a_comparer`).toEqual([
      { n: rangees.structures },
    ]);
  } finally {
    await sql.end();
  }
});
