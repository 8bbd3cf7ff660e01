import { and, asc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { candidatures } from "@/db/schema/candidature";
import { editions } from "@/db/schema/edition";
import { expect, test } from "@/e2e/base";
import { candidatureLabellisee, candidatureSoumise, creerMonde, PENDANT_APPEL, reussi } from "@/e2e/monde";
import { retirerLabel } from "../candidature/operations.ts";
import { publicAffiche } from "./affiche.ts";
import type { EtatAtelier } from "./states.ts";

async function preparer() {
  const monde = await creerMonde();
  const candidatureId = await candidatureLabellisee(monde);
  const [atelier] = await db
    .select()
    .from(ateliers)
    .where(eq(ateliers.candidatureId, candidatureId))
    .orderBy(asc(ateliers.rang));
  if (!atelier?.code) throw new Error("atelier absent");
  return { monde, candidatureId, atelier, annee: String(monde.annee), code: atelier.code };
}

test("a poster tells the atelier of today: a date that changes changes it", async () => {
  const { annee, code, atelier } = await preparer();
  const affiche = await publicAffiche(annee, code);
  expect(affiche?.atelier).toMatchObject({ code, date: "2030-05-10", commune: "Lille", departement: "Nord" });
  expect(affiche?.url).toMatch(new RegExp(`/${annee}/programme/${code}$`));
  expect(affiche?.numeroLabel).toBe(1);
  await db.update(ateliers).set({ date: "2030-06-03", mois: "2030-06" }).where(eq(ateliers.id, atelier.id));
  expect((await publicAffiche(annee, code))?.atelier.date).toBe("2030-06-03");
});

test("put off, cancelled or its label withdrawn: no poster any more; what is not public never had one", async () => {
  const { monde, annee, code, atelier, candidatureId } = await preparer();
  const TABLE: [EtatAtelier, boolean][] = [
    ["programme", true],
    ["tenu", true],
    ["reporte", false],
    ["annule", false],
    ["propose", false],
  ];
  for (const [etat, oui] of TABLE) {
    await db.update(ateliers).set({ etat }).where(eq(ateliers.id, atelier.id));
    expect(!!(await publicAffiche(annee, code)), etat).toBe(oui);
  }
  await db.update(ateliers).set({ etat: "programme" }).where(eq(ateliers.id, atelier.id));
  for (const [a, c] of [
    [annee, "A99"],
    [annee, `${code}' or 1=1`],
    ["1999", code],
    ["abcd", code],
  ] as const)
    expect(await publicAffiche(a, c)).toBeUndefined();
  await db.update(editions).set({ etat: "preparation" }).where(eq(editions.id, monde.editionId));
  expect(await publicAffiche(annee, code)).toBeUndefined();
  await db.update(editions).set({ etat: "ouverte" }).where(eq(editions.id, monde.editionId));
  reussi(await retirerLabel(monde.instructeur, candidatureId, "Un motif assez long.", PENDANT_APPEL));
  expect(await publicAffiche(annee, code)).toBeUndefined();
  const soumise = await candidatureSoumise(monde);
  await db
    .update(ateliers)
    .set({ code: "A77" })
    .where(and(eq(ateliers.candidatureId, soumise), eq(ateliers.rang, 0)));
  expect((await db.select().from(candidatures).where(eq(candidatures.id, soumise)))[0]?.etat).toBe("soumise");
  expect(await publicAffiche(annee, "A77")).toBeUndefined();
});
