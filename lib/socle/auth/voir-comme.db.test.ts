import { asc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { evenements } from "@/db/schema/journal";
import { personnes, sessions } from "@/db/schema/personne";
import { expect, test } from "@/e2e/base";
import { creerMonde, PENDANT_APPEL, reussi } from "@/e2e/monde";
import { hashJeton } from "./jeton.ts";
import { actorOfSession } from "./load-actor.ts";
import { quitterVoirComme, voirComme } from "./voir-comme.ts";

const ouvrir = async (jeton: string, personneId: string) => {
  const jetonHash = hashJeton(jeton);
  await db.insert(sessions).values({ jetonHash, personneId, expiresAt: new Date("2999-01-01T00:00:00Z") });
  return jetonHash;
};

test("an administrateur sees as another person until they leave, in that session alone; the journal names who looks", async () => {
  const { administrateur, instructeur, comite } = await creerMonde();
  const [jeton, ailleurs] = [
    await ouvrir("a", administrateur.personneId),
    await ouvrir("b", administrateur.personneId),
  ];
  reussi(await voirComme(administrateur, comite.personneId, jeton, PENDANT_APPEL));
  expect(await actorOfSession(jeton)).toEqual({
    ...comite,
    vuPar: { personneId: administrateur.personneId },
  });
  expect(await actorOfSession(ailleurs)).toMatchObject({ personneId: administrateur.personneId, administrateur: true });
  reussi(await quitterVoirComme(jeton, PENDANT_APPEL));
  reussi(await quitterVoirComme(jeton, PENDANT_APPEL));
  expect(await actorOfSession(jeton)).toEqual(administrateur);
  const lignes = await db
    .select({ type: evenements.type, par: evenements.personneId, donnees: evenements.donnees })
    .from(evenements)
    .where(eq(evenements.objetId, comite.personneId))
    .orderBy(asc(evenements.id));
  expect(lignes).toEqual([
    { type: "voir_comme", par: administrateur.personneId, donnees: {} },
    { type: "quitter_voir_comme", par: administrateur.personneId, donnees: {} },
  ]);
  const sien = await ouvrir("c", instructeur.personneId);
  expect(await voirComme(instructeur, comite.personneId, sien, PENDANT_APPEL)).toMatchObject({ refus: "introuvable" });
  expect(await voirComme(administrateur, comite.personneId, sien, PENDANT_APPEL), "not their session").toMatchObject({
    refus: "introuvable",
  });
});

test("who no longer administers, or looks as somebody deleted, is themselves again", async () => {
  const { administrateur, comite } = await creerMonde();
  const jeton = await ouvrir("d", administrateur.personneId);
  reussi(await voirComme(administrateur, comite.personneId, jeton, PENDANT_APPEL));
  await db.update(personnes).set({ administrateur: false }).where(eq(personnes.id, administrateur.personneId));
  expect(await actorOfSession(jeton)).toEqual({ ...administrateur, administrateur: false });
  await db.update(personnes).set({ administrateur: true }).where(eq(personnes.id, administrateur.personneId));
  await db.update(personnes).set({ supprimeeAt: PENDANT_APPEL }).where(eq(personnes.id, comite.personneId));
  expect(await actorOfSession(jeton)).toEqual(administrateur);
});
