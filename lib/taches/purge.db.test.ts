import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { candidatures } from "@/db/schema/candidature";
import { courriels } from "@/db/schema/journal";
import { expect, test } from "@/e2e/base";
import { candidatureComplete, candidatureSoumise, creerMonde, PENDANT_APPEL, reussi } from "@/e2e/monde";
import { creerCandidature } from "@/lib/candidature/operations";
import { purger } from "./purge.ts";

const apres = (jours: number) => new Date(PENDANT_APPEL.getTime() + jours * 86_400_000);

test("the words of a mail go after 90 days, its type, date and result stay; one that waits is kept whole", async () => {
  const monde = await creerMonde();
  const id = await candidatureSoumise(monde);
  await db
    .update(courriels)
    .set({ etat: "envoye", envoyeAt: PENDANT_APPEL })
    .where(eq(courriels.type, "candidature_recue"));
  const lus = () =>
    db
      .select({ type: courriels.type, etat: courriels.etat, adresse: courriels.adresse, corps: courriels.corps })
      .from(courriels)
      .where(eq(courriels.objetId, id))
      .orderBy(courriels.type);
  await purger(apres(90));
  expect((await lus()).map((m) => m.corps === null)).toEqual([false, false]);
  await purger(apres(91));
  expect((await lus()).map((m) => [m.type, m.etat, m.adresse === null, m.corps === null])).toEqual([
    ["candidature_recue", "envoye", true, true],
    ["candidature_a_instruire", "a_envoyer", false, false],
  ]);
});

test("a draft nobody touched for a year is forgotten, what was handed in never is", async () => {
  const monde = await creerMonde();
  const soumise = await candidatureSoumise(monde);
  const brouillon = reussi(
    await creerCandidature(monde.organisateur, monde.annee, candidatureComplete(monde), PENDANT_APPEL),
  );
  const restent = async () =>
    (await db.select({ id: candidatures.id }).from(candidatures).where(eq(candidatures.editionId, monde.editionId)))
      .map((c) => c.id)
      .sort();
  await purger(apres(364));
  expect(await restent()).toEqual([soumise, brouillon].sort());
  await purger(apres(366));
  expect(await restent()).toEqual([soumise]);
});
