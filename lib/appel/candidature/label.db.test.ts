import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { candidatures } from "@/db/schema/candidature";
import { editions } from "@/db/schema/edition";
import { expect, test } from "@/e2e/base";
import { candidatureLabellisee, candidatureSoumise, creerMonde, PENDANT_APPEL, reussi } from "@/e2e/monde";
import { donnerNumeroLabel } from "../atelier/label.ts";
import { labelliser } from "../decision/operations.ts";
import { findAttestation } from "./depot/attestation.ts";
import { findRecepisse } from "./depot/recepisse.ts";
import { codeLabel, lienLabel, lireNumeroLabel } from "./label.ts";
import { retirerLabel } from "./operations.ts";
import { publicLabel } from "./public.ts";

const numeroDe = async (id: string) =>
  (await db.select({ n: candidatures.numeroLabel }).from(candidatures).where(eq(candidatures.id, id)))[0]?.n;

test("labels are numbered from 1 in each edition; a number is kept when the label is taken back, never given again", async () => {
  const monde = await creerMonde();
  const un = await candidatureLabellisee(monde);
  const deux = await candidatureLabellisee(monde);
  expect([await numeroDe(un), await numeroDe(deux)]).toEqual([1, 2]);
  reussi(await retirerLabel(monde.instructeur, deux, "Un motif assez long.", PENDANT_APPEL));
  const trois = await candidatureLabellisee(monde);
  expect([await numeroDe(deux), await numeroDe(trois)]).toEqual([2, 3]);
  await db.transaction((tx) => donnerNumeroLabel(tx, trois));
  expect(await numeroDe(trois)).toBe(3);
  const autre = await creerMonde();
  expect(await numeroDe(await candidatureLabellisee(autre))).toBe(1);
});

test("two labels given at once have two numbers", async () => {
  const monde = await creerMonde();
  const ids = [await candidatureSoumise(monde), await candidatureSoumise(monde)];
  await Promise.all(ids.map((id) => labelliser(monde.instructeur, id, PENDANT_APPEL)));
  expect((await Promise.all(ids.map(numeroDe))).sort()).toEqual([1, 2]);
  const [edition] = await db
    .select({ dernier: editions.dernierLabel })
    .from(editions)
    .where(eq(editions.id, monde.editionId));
  expect(edition?.dernier).toBe(2);
});

test("the public page knows a label that stands, one that was withdrawn and since when, and no other", async () => {
  const monde = await creerMonde();
  const id = await candidatureLabellisee(monde);
  await candidatureSoumise(monde);
  const valable = await publicLabel(monde.editionId, 1);
  expect(valable).toMatchObject({
    etat: "labellisee",
    intitule: "Comment réparer ensemble ?",
    transitions: ["ecologique", "sociale"],
    depuis: PENDANT_APPEL,
    retireAt: null,
  });
  expect(valable?.ateliers.map((a) => [a.code, a.date, a.commune])).toEqual([
    ["A1", "2030-05-10", "Lille"],
    ["A2", "2030-05-12", null],
  ]);
  expect(JSON.stringify(valable)).not.toContain("visio.essai.test");
  expect(await publicLabel(monde.editionId, 2)).toBeUndefined();
  const plusTard = new Date(PENDANT_APPEL.getTime() + 86_400_000);
  reussi(await retirerLabel(monde.instructeur, id, "Un motif assez long.", plusTard));
  const retire = await publicLabel(monde.editionId, 1);
  expect(retire).toMatchObject({ etat: "label_retire", depuis: PENDANT_APPEL, retireAt: plusTard });
  expect(JSON.stringify(retire)).not.toContain("motif");
});

test("the attestation is for who reads the candidature, while the label stands; the receipt for organisers and CRESS", async () => {
  const monde = await creerMonde();
  const soumise = await candidatureSoumise(monde);
  expect(await findAttestation(monde.organisateur, soumise)).toBeUndefined();
  const id = await candidatureLabellisee(monde);
  expect((await findAttestation(monde.organisateur, id))?.verification).toMatch(
    new RegExp(`/${monde.annee}/label/01$`),
  );
  expect(await findAttestation(monde.autre, id)).toBeUndefined();
  for (const [qui, ouvert] of [
    [monde.organisateur, true],
    [monde.instructeur, true],
    [monde.administrateur, true],
    [monde.partenaire, false],
    [monde.autre, false],
    [monde.comite, false],
  ] as const)
    expect((await findRecepisse(qui, soumise)) !== undefined).toBe(ouvert);
  reussi(await retirerLabel(monde.instructeur, id, "Un motif assez long.", PENDANT_APPEL));
  expect(await findAttestation(monde.organisateur, id)).toBeUndefined();
});

test("a label’s number is read with or without its zero, and nothing else is one", () => {
  expect(["4", "04", "12", "112"].map(lireNumeroLabel)).toEqual([4, 4, 12, 112]);
  for (const texte of ["", "0", "00", "004", "-1", "1.5", "x", "99999"]) expect(lireNumeroLabel(texte)).toBeUndefined();
  expect([codeLabel(2027, 4), lienLabel(2027, 4), codeLabel(2027, 112)]).toEqual([
    "2027-04",
    "/2027/label/04",
    "2027-112",
  ]);
});
