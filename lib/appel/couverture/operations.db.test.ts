import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { candidatures } from "@/db/schema/candidature";
import { evenements } from "@/db/schema/journal";
import { structures } from "@/db/schema/structure";
import { expect, test } from "@/e2e/base";
import { candidatureLabellisee, candidatureSoumise, creerMonde, type Monde, PENDANT_APPEL, reussi } from "@/e2e/monde";
import { CODES_USUELS } from "@/lib/socle/transitions/transitions";
import { dire, parTransition } from "./compute.ts";
import { fixerCibles } from "./operations.ts";
import { listAInviter, listAteliersCouverts, listCibles } from "./queries.ts";
import type { CiblesChangees } from "./schema.ts";

const cible = (changes: Partial<CiblesChangees["cibles"][number]> = {}) => ({
  departement: "60",
  transition: "sociale" as const,
  lue: null,
  cible: 3,
  ...changes,
});
const fixer = (monde: Monde, ...cibles: CiblesChangees["cibles"]) =>
  fixerCibles(monde.instructeur, { editionId: monde.editionId, cibles }, PENDANT_APPEL);
const journal = (monde: Monde) =>
  db
    .select({ donnees: evenements.donnees })
    .from(evenements)
    .where(and(eq(evenements.objetId, monde.editionId), eq(evenements.type, "modifier")));

test("a target is written, changed and taken away, with one journal line each", async () => {
  const monde = await creerMonde();
  expect(reussi(await fixer(monde, cible(), cible({ departement: "02", cible: 1 })))).toBe(2);
  expect(reussi(await fixer(monde, cible({ lue: 3, cible: 5 })))).toBe(1);
  expect(reussi(await fixer(monde, cible({ departement: "02", lue: 1, cible: null })))).toBe(1);
  expect(await listCibles(monde.instructeur, monde.editionId)).toEqual([
    { departement: "60", transition: "sociale", cible: 5 },
  ]);
  expect((await journal(monde)).map((e) => e.donnees)).toContainEqual({
    departement: "60",
    transition: "sociale",
    de: 3,
    vers: 5,
  });
  expect(await journal(monde)).toHaveLength(4);
});

test("two at once on the same target: one wins, the other is told, and none of its targets is written", async () => {
  const monde = await creerMonde();
  const deux = await Promise.all([
    fixer(monde, cible({ cible: 3 }), cible({ departement: "02", cible: 1 })),
    fixer(monde, cible({ departement: "80", cible: 9 }), cible({ cible: 4 })),
  ]);
  expect(deux.filter((r) => r.ok)).toHaveLength(1);
  expect(deux.find((r) => !r.ok)).toEqual({ ok: false, refus: "modifiee_entre_temps" });
  expect(await listCibles(monde.instructeur, monde.editionId)).toHaveLength(2);
  expect(await journal(monde)).toHaveLength(2);
});

test("only who instructs the edition fixes targets, in départements of its region, until it is put away", async () => {
  const monde = await creerMonde();
  for (const actor of [monde.organisateur, monde.partenaire, monde.comite, (await creerMonde()).instructeur])
    expect(await fixerCibles(actor, { editionId: monde.editionId, cibles: [cible()] }, PENDANT_APPEL)).toEqual({
      ok: false,
      refus: "introuvable",
    });
  expect(await fixer(monde, cible(), cible({ departement: "75" }))).toEqual({
    ok: false,
    refus: "departement_inconnu",
  });
  expect(await listCibles(monde.instructeur, monde.editionId)).toEqual([]);
});

test("the matrix counts what is handed in and labelled, of this edition only, in one query", async ({
  compterRequetes,
}) => {
  const monde = await creerMonde();
  await candidatureSoumise(monde);
  await candidatureLabellisee(monde);
  const autre = await creerMonde();
  await candidatureSoumise(autre);
  const lire = () => listAteliersCouverts(monde.instructeur, monde.editionId);
  const lignes = parTransition(await lire(), ["59", "60"], [], CODES_USUELS);
  expect(lignes.map((l) => [l.departement, dire(l.total)])).toEqual([
    ["59", "1 labellisé, 1 proposé"],
    ["60", "aucun"],
    ["distanciel", "1 labellisé, 1 proposé"],
  ]);
  expect(await compterRequetes(lire)).toBe(1);
  expect(await listAteliersCouverts(monde.comite, monde.editionId)).toEqual([]);
});

test("whom to invite: who organised there before or belongs to a network, and has not applied; no draft, no person", async () => {
  const avant = await creerMonde();
  const monde = await creerMonde();
  await candidatureLabellisee(avant);
  const seule = await db
    .insert(structures)
    .values([
      { nom: "Sans passé", nomPublie: "Sans passé", communeCode: "59350", createdAt: PENDANT_APPEL },
      {
        nom: "En réseau",
        nomPublie: "En réseau",
        communeCode: "59350",
        reseauId: avant.autreStructureId,
        createdAt: PENDANT_APPEL,
      },
    ])
    .returning({ id: structures.id });
  expect(seule).toHaveLength(2);
  const lus = await listAInviter(avant.administrateur, monde.editionId, "59");
  const miennes = lus.filter((s) => ["En réseau", "Sans passé"].includes(s.nom) || s.id === avant.structureId);
  expect(miennes.map((s) => [s.nom, s.annee])).toEqual([
    [expect.stringMatching(/^Structure A/), avant.annee],
    ["En réseau", null],
  ]);
  // The instructeur of this edition alone does not read the candidatures of the other.
  const vue = (await listAInviter(monde.instructeur, monde.editionId, "59")).find((s) => s.id === avant.structureId);
  expect(vue?.candidatureId).toBeNull();
  await candidatureSoumise({ ...monde, organisateur: avant.organisateur, structureId: avant.structureId });
  expect((await listAInviter(avant.administrateur, monde.editionId, "59")).map((s) => s.id)).not.toContain(
    avant.structureId,
  );
  expect(await db.select().from(candidatures).where(eq(candidatures.editionId, monde.editionId))).toHaveLength(1);
});
