import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { courriels } from "@/db/schema/courriel";
import { personnes } from "@/db/schema/personne";
import { expect, test } from "@/e2e/base";
import { candidatureSoumise, creerMonde } from "@/e2e/monde";
import type { Actor } from "../../socle/acteur/actor.ts";
import { adresseArret, arreter, jetonArret } from "../../socle/courriel/desabonnement.ts";
import { recapituler } from "./recapituler.ts";
import { reglerRecapitulatif, rythmeDe } from "./regler.ts";

/** Monday 18 February 2030, nine in the morning in Paris, then days of that week. */
const LUNDI = new Date("2030-02-18T08:00:00Z");
const plus = (heures: number) => new Date(LUNDI.getTime() + heures * 3_600_000);

const recus = ({ personneId }: Actor) =>
  db
    .select({ sujet: courriels.sujet, corps: courriels.corps })
    .from(courriels)
    .where(and(eq(courriels.destinataireId, personneId), eq(courriels.type, "recapitulatif")))
    .orderBy(courriels.createdAt);

// Those of an earlier test ask for nothing.
test.beforeEach(() => db.update(personnes).set({ recapitulatif: null }));

test("who works for the CRESS and asked for it is told what waits, once a working day whatever jobs run, and nothing when nothing waits", async () => {
  const monde = await creerMonde();
  const { instructeur, administrateur, organisateur } = monde;
  expect(await reglerRecapitulatif(organisateur, { rythme: "jour" }, plus(-24))).toEqual({
    ok: false,
    refus: "non_autorise",
  });
  for (const [qui, rythme] of [
    [instructeur, "jour"],
    [administrateur, "semaine"],
  ] as const)
    expect((await reglerRecapitulatif(qui, { rythme }, plus(-24))).ok).toBe(true);
  // Nothing waits: the morning goes by, and what comes later that day is for the next one.
  expect(await recapituler(LUNDI)).toBe(0);
  await candidatureSoumise(monde);
  expect(await recapituler(plus(2))).toBe(0);
  expect(await recapituler(plus(22)), "not before eight in the morning").toBe(0);
  const ensemble = await Promise.all([recapituler(plus(24)), recapituler(plus(24)), recapituler(plus(24))]);
  expect(ensemble.reduce((a, b) => a + b)).toBe(1);
  expect(await recapituler(plus(30))).toBe(0);
  const [premier, ...autres] = await recus(instructeur);
  expect(autres).toEqual([]);
  expect(premier?.sujet?.replace(/\u00A0/g, " ")).toBe("À faire : 1 candidature à examiner");
  expect(premier?.corps).toContain(`/cress/${monde.annee}/candidatures?etat=soumise`);
  // Once a week is once from Monday to Sunday; Saturday is nobody’s.
  expect(await recapituler(plus(24 * 5))).toBe(0);
  expect(await recapituler(plus(24 * 7))).toBe(2);
  expect(await recus(administrateur)).toHaveLength(1);
  expect(await recapituler(plus(24 * 8))).toBe(1);
  expect(await recus(administrateur)).toHaveLength(1);
});

test("one click stops it and not the reminders; who has no role any more, or no account, gets none", async () => {
  const monde = await creerMonde();
  const { instructeur, administrateur } = monde;
  await candidatureSoumise(monde);
  await reglerRecapitulatif(instructeur, { rythme: "jour" }, plus(-24));
  const jeton = jetonArret(instructeur.personneId, "recapitulatif");
  expect(adresseArret("recapitulatif", instructeur.personneId)).toContain(jeton);
  expect(adresseArret("message_recu", instructeur.personneId)).toBeUndefined();
  const faux = `${jetonArret(instructeur.personneId, "rappels")}.recapitulatif`;
  expect([await arreter(faux, LUNDI), await rythmeDe(instructeur)]).toEqual([false, "jour"]);
  for (const _ of [1, 2]) expect(await arreter(jeton, LUNDI)).toBe(true);
  expect(await rythmeDe(instructeur)).toBeNull();
  const [lue] = await db.select().from(personnes).where(eq(personnes.id, instructeur.personneId));
  expect(lue?.rappelsRefusesAt).toBeNull();
  expect(await recapituler(plus(24 * 14))).toBe(0);
  await reglerRecapitulatif(administrateur, { rythme: "jour" }, plus(24 * 14));
  await db.update(personnes).set({ administrateur: false }).where(eq(personnes.id, administrateur.personneId));
  expect(await recapituler(plus(24 * 15))).toBe(0);
});
