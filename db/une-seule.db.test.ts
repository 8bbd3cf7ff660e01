import { sql as requete } from "drizzle-orm";
import { candidatures } from "@/db/schema/candidature";
import { personnes } from "@/db/schema/personne";
import { membres } from "@/db/schema/structure";
import { expect, test } from "@/e2e/base";
import { candidatureComplete, creerMonde, creerPersonne, PENDANT_APPEL } from "@/e2e/monde";
import { creerCandidature } from "@/lib/appel/candidature/operations";
import { db, sql } from "./client.ts";

const SECONDE = /Une transaction demande une seconde connexion/;

test("what is asked of the pool from within a transaction fails, however deep, and is well asked before, beside and after", async () => {
  const depuis = (demander: () => PromiseLike<unknown>) =>
    db.transaction(async (tx) => {
      await tx.execute(requete`select 1`);
      await demander();
    });
  const lire = () => db.select({ un: requete`1` }).from(personnes).limit(1);
  await expect(depuis(lire)).rejects.toThrow(
    expect.objectContaining({ cause: expect.objectContaining({ message: expect.stringMatching(SECONDE) }) }),
  );
  await expect(depuis(async () => sql`select 1`)).rejects.toThrow(SECONDE);
  await expect(depuis(() => db.transaction(async () => 1))).rejects.toThrow(SECONDE);
  let apres: Promise<unknown> = Promise.resolve();
  let finir = () => {};
  const fini = new Promise<void>((suite) => {
    finir = suite;
  });
  const aCote = lire();
  await db.transaction(async (tx) => {
    await tx.execute(requete`select 1`);
    apres = fini.then(lire);
  });
  finir();
  expect([await aCote, await apres]).toEqual([[], []]);
});

test("two hundred people who begin a draft at once each have theirs, on ten connections", async () => {
  const monde = await creerMonde();
  const qui = await Promise.all(Array.from({ length: 20 }, (_, n) => creerPersonne(`ensemble${n}@essai.test`)));
  await db.insert(membres).values(
    qui.map((personneId) => ({
      structureId: monde.structureId,
      personneId,
      etat: "membre" as const,
      demandeAt: PENDANT_APPEL,
      accepteAt: PENDANT_APPEL,
    })),
  );
  const nees = await Promise.all(
    Array.from({ length: 200 }, (_, n) =>
      creerCandidature(
        { ...monde.organisateur, personneId: qui[n % 20] ?? "" },
        monde.annee,
        candidatureComplete(monde, { intitule: `Atelier ${n}` }),
        PENDANT_APPEL,
      ),
    ),
  );
  expect(nees.filter((r) => r.ok)).toHaveLength(200);
  expect(await db.$count(candidatures)).toBe(200);
  expect(sql.options.max).toBe(10);
});
