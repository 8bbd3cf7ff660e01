import { db } from "@/db/client";
import { envois } from "@/db/schema/fichier";
import { expect, test } from "@/e2e/base";
import { creerMonde, PENDANT_APPEL } from "@/e2e/monde";
import { compterEnvoi, ENVOIS_PAR_JOUR, OCTETS_PAR_JOUR, oublierEnvois } from "./quota.ts";

const apres = (heures: number) => new Date(PENDANT_APPEL.getTime() + heures * 3_600_000);

test("what one person sends in a day has an end, in files and in bytes, even sent at once; nobody else’s day is touched", async () => {
  const { organisateur, autre } = await creerMonde();
  const lignes = Array.from({ length: ENVOIS_PAR_JOUR - 2 }, () => ({
    personneId: organisateur.personneId,
    at: PENDANT_APPEL,
    taille: 1,
  }));
  await db.insert(envois).values(lignes);
  const envoyer = (qui: typeof organisateur, heures: number, taille = 1) =>
    compterEnvoi(qui.personneId, taille, apres(heures));
  const ensemble = await Promise.all(Array.from({ length: 8 }, () => envoyer(organisateur, 1)));
  expect(ensemble.filter(Boolean)).toHaveLength(2);
  expect(await envoyer(autre, 1, OCTETS_PAR_JOUR)).toBe(true);
  expect(await envoyer(autre, 2)).toBe(false);
  expect(await envoyer(autre, 26)).toBe(true);
  expect(await envoyer(organisateur, 24)).toBe(true);
  await oublierEnvois(db, apres(30));
  expect(await db.$count(envois)).toBe(0);
});
