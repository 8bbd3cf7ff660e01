import { eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { candidatures } from "@/db/schema/candidature";
import { editions } from "@/db/schema/edition";
import { structures } from "@/db/schema/structure";
import { expect, test } from "@/e2e/base";
import { candidatureLabellisee, candidatureSoumise, creerMonde } from "@/e2e/monde";
import { oublierChangements } from "./oublier.ts";
import { versionPublique } from "./version.ts";

test("a change begun first and is committed last is another version too; one rolled back is none", async () => {
  const monde = await creerMonde();
  const renommer = (tx: Pick<typeof db, "update">, nom: string) =>
    tx.update(editions).set({ intitule: nom }).where(eq(editions.id, monde.editionId));
  const avant = await versionPublique();
  let commencer = () => {};
  // Somebody else, outside of the transaction.
  const ailleurs = new Promise<void>((commence) => {
    commencer = commence;
  }).then(async () => {
    await db.update(structures).set({ sigle: "APRES" });
    return versionPublique();
  });
  await db.transaction(async (tx) => {
    // Takes its number first.
    await renommer(tx, "Prise avant");
    commencer();
    await ailleurs;
  });
  const pendant = await ailleurs;
  expect(pendant).not.toBe(avant);
  const apres = await versionPublique();
  expect([avant, pendant]).not.toContain(apres);
  await expect(
    db.transaction(async (tx) => {
      await renommer(tx, "Annulée");
      throw new Error("annulée");
    }),
  ).rejects.toThrow("annulée");
  expect(await versionPublique()).toBe(apres);
  await db.transaction(async (tx) => {
    await renommer(tx, "Une conférence");
    await renommer(tx, "Une autre conférence");
  });
  expect(await versionPublique()).not.toBe(apres);
});

test("a draft and an instruction change nothing one can see; a label does, then what is labelled", async () => {
  const monde = await creerMonde();
  const soumise = await candidatureSoumise(monde);
  const labellisee = await candidatureLabellisee(monde);
  const avant = await versionPublique();
  const intituler = (id: string) =>
    db.update(candidatures).set({ intitule: "Un autre titre" }).where(eq(candidatures.id, id));
  await intituler(soumise);
  await db.execute(sql`update ateliers set lieu = 'Ailleurs' where candidature_id = ${soumise}`);
  expect(await versionPublique()).toBe(avant);
  await db.execute(sql`update ateliers set lieu = 'Ailleurs' where candidature_id = ${labellisee}`);
  const suivante = await versionPublique();
  expect(suivante).not.toBe(avant);
  await intituler(labellisee);
  expect(await versionPublique()).not.toBe(suivante);
});

test("old changes are forgotten once there are many, and what is left was never a version before", async () => {
  await db.execute(sql`truncate changements_publics`);
  await db.execute(
    sql`insert into changements_publics (at) select now() - interval '2 hours' from generate_series(1, 99)`,
  );
  const avant = await versionPublique();
  await oublierChangements();
  expect(await versionPublique()).toBe(avant);
  await db.execute(sql`insert into changements_publics (at) values (now() - interval '2 hours')`);
  await oublierChangements();
  expect((await db.execute(sql`select 1 from changements_publics`)).length).toBe(1);
  expect(await versionPublique()).not.toBe(avant);
});
