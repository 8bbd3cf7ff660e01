import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { candidatures } from "@/db/schema/candidature";
import { evenements } from "@/db/schema/journal";
import { expect, test } from "@/e2e/base";
import { candidatureComplete, creerMonde, type Monde, PENDANT_APPEL, reussi } from "@/e2e/monde";
import type { Actor } from "../../../socle/acteur/actor.ts";
import { creerCandidature, enregistrerCandidature } from "../operations.ts";
import { lireEnregistrement } from "../questions/concurrence.ts";
import type { CandidatureBrouillon } from "../schema.ts";

const APRES_APPEL = new Date("2030-04-02T10:00:00Z");

const naitre = (monde: Monde, actor: Actor, cle: string, changes: Partial<CandidatureBrouillon> = {}, now?: Date) =>
  creerCandidature(actor, monde.annee, candidatureComplete(monde, changes), now ?? PENDANT_APPEL, cle);
const nees = (monde: Monde) => db.$count(candidatures, eq(candidatures.editionId, monde.editionId));

test("the same key from the same person is the same draft, and overwrites nothing of it", async () => {
  const monde = await creerMonde();
  const cle = randomUUID();
  const { id, neuve } = reussi(await naitre(monde, monde.organisateur, cle, { intitule: "Première réponse" }));
  expect(neuve).toBe(true);
  const corrige = candidatureComplete(monde, { intitule: "Corrigée par l’agent" });
  reussi(await enregistrerCandidature(monde.instructeur, id, 1, corrige, PENDANT_APPEL));
  expect(reussi(await naitre(monde, monde.organisateur, cle, { intitule: "Suite de la réponse" }))).toEqual({
    id,
    neuve: false,
  });
  const lu = reussi(await lireEnregistrement(monde.organisateur, id));
  expect([lu.version, lu.valeurs.intitule]).toEqual([2, "Corrigée par l’agent"]);
  expect(await nees(monde)).toBe(1);
  expect(await db.$count(evenements, and(eq(evenements.objetId, id), eq(evenements.type, "creer")))).toBe(1);
  // The call has closed meanwhile: what was begun in time is still found.
  expect(reussi(await naitre(monde, monde.organisateur, cle, {}, APRES_APPEL)).id).toBe(id);
  expect(await naitre(monde, monde.organisateur, randomUUID(), {}, APRES_APPEL)).toEqual({
    ok: false,
    refus: "appel_clos",
  });
});

test("sent twice at once, one draft is born", async () => {
  const monde = await creerMonde();
  const cle = randomUUID();
  const lues = (await Promise.all([1, 2, 3].map(() => naitre(monde, monde.organisateur, cle)))).map(reussi);
  expect(new Set(lues.map((n) => n.id)).size).toBe(1);
  expect(lues.filter((n) => n.neuve)).toHaveLength(1);
  expect(await nees(monde)).toBe(1);
});

test("somebody else’s key opens nothing of theirs", async () => {
  const monde = await creerMonde();
  const cle = randomUUID();
  const { id } = reussi(await naitre(monde, monde.organisateur, cle));
  const autre = reussi(await naitre(monde, monde.autre, cle, { structureId: monde.autreStructureId }));
  expect(autre.neuve).toBe(true);
  expect(autre.id).not.toBe(id);
  expect(reussi(await lireEnregistrement(monde.organisateur, id)).valeurs.structureId).toBe(monde.structureId);
});
