import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { courriels } from "@/db/schema/courriel";
import { editions } from "@/db/schema/edition";
import { evenements } from "@/db/schema/journal";
import { expect, test } from "@/e2e/base";
import { candidatureComplete, creerMonde, type Monde, PENDANT_APPEL, reussi } from "@/e2e/monde";
import { rappeler } from "../../../conduite/rappel/rappeler.ts";
import type { Actor } from "../../../socle/acteur/actor.ts";
import { creerCandidature, soumettre } from "../operations.ts";

// The call closes at the end of 31 March 2030: due on 22 and 29 March, from 8 h in Paris (UTC+1; summer time on the 31st).
const J9 = new Date("2030-03-22T07:00:00Z");
const J2 = new Date("2030-03-29T07:00:00Z");
const avant = (at: Date) => new Date(at.getTime() - 1);

const brouillon = async (monde: Monde, intitule: string, now = PENDANT_APPEL, actor: Actor = monde.organisateur) =>
  reussi(await creerCandidature(actor, monde.annee, candidatureComplete(monde, { intitule }), now)).id;
const rappels = (monde: Monde) =>
  db
    .select({ adresse: courriels.adresse, sujet: courriels.sujet, corps: courriels.corps })
    .from(courriels)
    .where(and(eq(courriels.type, "rappel_brouillon"), eq(courriels.editionId, monde.editionId)))
    .orderBy(courriels.createdAt, courriels.adresse);
/** Other tests’ editions stay out of the way. */
const seule = async () => {
  await db.update(editions).set({ etat: "publiee" });
  return creerMonde();
};

test("a draft is reminded nine and two days before the deadline, once each, in one mail per person", async () => {
  const monde = await seule();
  const un = await brouillon(monde, "Premier brouillon");
  await brouillon(monde, "");
  expect(await rappeler(avant(J9))).toBe(0);
  expect(await rappeler(J9)).toBe(1);
  expect(await rappeler(J9)).toBe(0);
  expect(await rappeler(avant(J2))).toBe(0);
  expect(await rappeler(J2)).toBe(1);
  expect(await rappeler(new Date("2030-03-31T20:00:00Z"))).toBe(0);
  const mails = await rappels(monde);
  expect(mails.map((m) => [m.adresse, m.sujet?.replace("\u00a0", " ")])).toEqual([
    [monde.organisateur.courriel, "Encore 9 jours pour déposer vos candidatures"],
    [monde.organisateur.courriel, "Encore 2 jours pour déposer vos candidatures"],
  ]);
  for (const mots of [
    "Premier brouillon",
    "Candidature sans titre",
    `/espace/candidatures/${un}/modifier`,
    "31\u00a0mars",
  ])
    expect(mails[0]?.corps).toContain(mots);
  const journal = await db
    .select({ type: evenements.type, donnees: evenements.donnees, personneId: evenements.personneId })
    .from(evenements)
    .where(and(eq(evenements.objetId, un), eq(evenements.type, "rappeler")))
    .orderBy(evenements.id);
  expect(journal).toEqual([
    { type: "rappeler", donnees: { jours: 9 }, personneId: null },
    { type: "rappeler", donnees: { jours: 2 }, personneId: null },
  ]);
});

test("what is handed in is not reminded any more, what was born since waits for the next one", async () => {
  const monde = await seule();
  const depose = await brouillon(monde, "Déposée entre-temps");
  expect(await rappeler(J9)).toBe(1);
  await brouillon(monde, "Née après", new Date("2030-03-25T10:00:00Z"));
  expect(await rappeler(new Date("2030-03-26T10:00:00Z"))).toBe(0);
  reussi(await soumettre(monde.organisateur, depose, new Date("2030-03-26T10:00:00Z")));
  expect(await rappeler(J2)).toBe(1);
  expect((await rappels(monde)).at(-1)?.corps).toContain("Née après");
  expect((await rappels(monde)).at(-1)?.corps).not.toContain("Déposée entre-temps");
});

test("nobody is reminded once the call is over, nor of another edition", async () => {
  const monde = await seule();
  await brouillon(monde, "Trop tard");
  expect(await rappeler(new Date("2030-04-01T10:00:00Z"))).toBe(0);
  await db.update(editions).set({ etat: "cloturee" }).where(eq(editions.id, monde.editionId));
  expect(await rappeler(J2)).toBe(0);
  expect(await rappels(monde)).toEqual([]);
});

test("two workers at once remind once", async () => {
  const monde = await seule();
  await brouillon(monde, "Un seul rappel");
  const faits = await Promise.all([rappeler(J9), rappeler(J9)]);
  expect(faits.sort()).toEqual([0, 1]);
  expect(await rappels(monde)).toHaveLength(1);
});
