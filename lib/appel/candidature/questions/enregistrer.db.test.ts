import { asc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { candidatureStructures, candidatureTransitions, contacts, intervenants } from "@/db/schema/candidature";
import { editions } from "@/db/schema/edition";
import { expect, test } from "@/e2e/base";
import { candidatureComplete, creerMonde, PENDANT_APPEL, reussi } from "@/e2e/monde";
import { creerCandidature, enregistrerCandidature } from "../operations.ts";
import { lireFormulaire } from "./formulaire.ts";

const UN = { nom: "Camille Fictive", structure: "", publie: false };

async function unBrouillon() {
  const monde = await creerMonde();
  const donnees = candidatureComplete(monde, { intervenants: [UN] });
  const { id } = reussi(await creerCandidature(monde.organisateur, monde.annee, donnees, PENDANT_APPEL));
  const enregistrer = (changes: Partial<typeof donnees>, version: number, now = PENDANT_APPEL) =>
    enregistrerCandidature(monde.organisateur, id, version, { ...donnees, ...changes }, now);
  return { monde, donnees, id, enregistrer };
}

/** Every row of a form besides its own, with where it lies: a row written again has moved. */
const rangees = async (id: string) => ({
  ateliers: await db.select().from(ateliers).where(eq(ateliers.candidatureId, id)).orderBy(asc(ateliers.rang)),
  contacts: await db.select().from(contacts).where(eq(contacts.candidatureId, id)),
  intervenants: await db.select().from(intervenants).where(eq(intervenants.candidatureId, id)),
  structures: await db.select().from(candidatureStructures).where(eq(candidatureStructures.candidatureId, id)),
  transitions: await db.select().from(candidatureTransitions).where(eq(candidatureTransitions.candidatureId, id)),
});

test("a sentence typed is saved in five statements, and writes no row but its own", async ({ compterRequetes }) => {
  const { id, enregistrer } = await unBrouillon();
  const avant = await rangees(id);
  const plusTard = new Date("2030-02-16T10:00:00Z");
  // The lock, what the rules look at, what is there, the form, the journal.
  expect(
    await compterRequetes(async () => reussi(await enregistrer({ resume: "Une phrase de plus." }, 1, plusTard))),
  ).toBe(5);
  expect(await rangees(id)).toEqual(avant);
  expect((await lireFormulaire(db, id)).resume).toBe("Une phrase de plus.");
});

test("each part of the form that changes is written, the others stay", async () => {
  const { id, donnees, enregistrer } = await unBrouillon();
  const [premier, second] = donnees.ateliers;
  if (!premier || !second) throw new Error("deux ateliers attendus");
  const changes: Partial<typeof donnees>[] = [
    { contacts: donnees.contacts.map((c) => ({ ...c, fonction: "Présidente" })) },
    { intervenants: [] },
    { intervenants: [UN, { ...UN, nom: "Lou Imaginaire", publie: true }] },
    { transitions: ["sociale"], transitionPrincipale: "" },
    { transitions: ["sociale", "ecologique"], transitionPrincipale: "sociale" },
    { ateliers: [{ ...premier, lieu: "Ailleurs" }, second] },
    { ateliers: [second] },
    { ateliers: [] },
  ];
  let version = 1;
  for (const change of changes) {
    version = reussi(await enregistrer(change, version));
    const lu = await lireFormulaire(db, id);
    const attendu = {
      ...donnees,
      transitions: lu.transitions,
      ...change,
      ateliers: (change.ateliers ?? donnees.ateliers).map((a, rang) => ({ ...a, id: lu.ateliers[rang]?.id })),
    };
    expect({ ...lu, transitions: [...lu.transitions].sort() }).toEqual({
      ...attendu,
      transitions: [...attendu.transitions].sort(),
      contacts: lu.contacts.map((c, rang) => attendu.contacts[rang] ?? c),
    });
  }
});

test("an atelier keeps its row while its form has not learnt which it is", async () => {
  const { id, donnees, enregistrer } = await unBrouillon();
  const ids = async () => (await rangees(id)).ateliers.map((a) => a.id);
  const avant = await ids();
  const [premier, second] = donnees.ateliers;
  if (!premier || !second) throw new Error("deux ateliers attendus");
  reussi(await enregistrer({ ateliers: [{ ...premier, lieu: "Ailleurs" }, second] }, 1));
  expect(await ids()).toEqual(avant);
  // What was the second comes first: it is known by its id, the new one by none.
  reussi(await enregistrer({ ateliers: [{ ...second, id: avant[1] ?? null }, premier] }, 2));
  expect(await ids()).toEqual([avant[1], expect.any(String)]);
  expect((await ids())[1]).not.toBe(avant[0]);
});

test("a date the edition no longer holds is refused, though nothing of the atelier was touched", async () => {
  const { monde, id, enregistrer } = await unBrouillon();
  await db.update(editions).set({ dateFin: "2030-04-02" }).where(eq(editions.id, monde.editionId));
  expect(await enregistrer({ resume: "Autre." }, 1)).toMatchObject({ ok: false, refus: "date_hors_edition" });
  expect((await lireFormulaire(db, id)).resume).not.toBe("Autre.");
});
