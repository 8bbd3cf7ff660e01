import { eq, inArray, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { candidatures } from "@/db/schema/candidature";
import { expect, test } from "@/e2e/base";
import { candidatureSoumise, creerMonde } from "@/e2e/monde";

test("an état is written in the text of a query, alone, in a list and when it is set", () => {
  const lus = db
    .select({ id: candidatures.id })
    .from(candidatures)
    .where(inArray(candidatures.etat, ["soumise", "labellisee"]))
    .toSQL();
  expect(lus.sql).toContain(`"candidatures"."etat" in ('soumise', 'labellisee')`);
  expect(lus.params).toEqual([]);
  const ecrit = db.update(candidatures).set({ etat: "retiree", jauge: 12 }).toSQL();
  expect(ecrit.sql).toContain(`"etat" = 'retiree'`);
  expect(ecrit.params).toEqual([12]);
});

test("what the schema does not name is sent beside the query, and refused by the base", async () => {
  const faux = "soumise' or true --" as "soumise";
  const requete = db.select({ id: candidatures.id }).from(candidatures).where(eq(candidatures.etat, faux));
  expect(requete.toSQL().params).toEqual([faux]);
  await expect(requete).rejects.toMatchObject({ cause: { code: "22P02" } });
});

test("several kept in one column stay one value, in their order", async () => {
  const id = await candidatureSoumise(await creerMonde());
  const publicsCibles = ["habitants", "elus"] as const;
  const [ecrite] = await db
    .update(candidatures)
    .set({ publicsCibles: [...publicsCibles] })
    .where(eq(candidatures.id, id))
    .returning({ publicsCibles: candidatures.publicsCibles });
  expect(ecrite?.publicsCibles).toEqual(publicsCibles);
});

test("a query on an état is planned once, whatever the edition it is asked of", async () => {
  await db.transaction(async (tx) => {
    const { sql: texte } = db
      .select({ id: candidatures.id })
      .from(candidatures)
      .where(sql`${eq(candidatures.etat, "soumise")} and ${candidatures.editionId} = ${"edition"}`)
      .toSQL();
    await tx.execute(sql.raw(`prepare essai_etat as ${texte}`));
    for (let n = 0; n < 12; n++) await tx.execute(sql`execute essai_etat(gen_random_uuid())`);
    const [plans] = await tx.execute(
      sql`select generic_plans::int as gardes from pg_prepared_statements where name = 'essai_etat'`,
    );
    expect(plans?.gardes).toBe(7);
  });
});
