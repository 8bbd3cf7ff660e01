import { eq, inArray } from "drizzle-orm";
import { db } from "@/db/client";
import { candidatures, decisions } from "@/db/schema/candidature";
import { courriels } from "@/db/schema/courriel";
import { evenements } from "@/db/schema/journal";
import { expect, test } from "@/e2e/base";
import { candidatureSoumise, creerMonde, PENDANT_APPEL, reussi } from "@/e2e/monde";
import { preparerDecision, retirerDecisionPreparee } from "../../appel/decision/operations.ts";
import { attribuer, attribuerUne, demanderAvisLot, preparerLot } from "./operations.ts";
import { listPourLot, listPourLotAvis, listPourLotDecision } from "./queries.ts";
import { preparationLot } from "./schema.ts";

async function trois() {
  const monde = await creerMonde();
  const ids = [await candidatureSoumise(monde), await candidatureSoumise(monde), await candidatureSoumise(monde)];
  const lot = async (instructeurId = monde.instructeur.personneId) => ({
    editionId: monde.editionId,
    instructeurId,
    lignes: (await listPourLot(monde.instructeur, monde.editionId, ids)).map(({ id, etat, instructeurId }) => ({
      id,
      etat,
      instructeurId,
    })),
  });
  const lignesJournal = async () =>
    (await db.select().from(evenements).where(inArray(evenements.objetId, ids))).filter((e) => e.type === "attribuer");
  return { monde, ids, lot, lignesJournal };
}

test("a batch puts one person in charge of all, with one journal line each; again, it changes nothing", async () => {
  const { monde, ids, lot, lignesJournal } = await trois();
  expect(reussi(await attribuer(monde.instructeur, await lot(), PENDANT_APPEL))).toEqual({
    faites: 3,
    changees: [],
  });
  const rows = await db.select().from(candidatures).where(inArray(candidatures.id, ids));
  expect(rows.map((c) => c.instructeurId)).toEqual(ids.map(() => monde.instructeur.personneId));
  expect(await lignesJournal()).toHaveLength(3);
  expect(reussi(await attribuer(monde.instructeur, await lot(), PENDANT_APPEL))).toEqual({
    faites: 0,
    changees: [],
  });
  expect(await lignesJournal()).toHaveLength(3);
});

test("what changed since the preview is left as it is, and told", async () => {
  const { monde, ids, lot, lignesJournal } = await trois();
  const vu = await lot();
  const [premiere = "", deuxieme = ""] = ids;
  await db
    .update(candidatures)
    .set({ instructeurId: monde.administrateur.personneId })
    .where(eq(candidatures.id, premiere));
  await db.update(candidatures).set({ etat: "retiree" }).where(eq(candidatures.id, deuxieme));
  const bilan = reussi(await attribuer(monde.instructeur, vu, PENDANT_APPEL));
  expect({ ...bilan, changees: [...bilan.changees].sort() }).toEqual({
    faites: 1,
    changees: [premiere, deuxieme].sort(),
  });
  const [row] = await db.select().from(candidatures).where(eq(candidatures.id, premiere));
  expect(row?.instructeurId).toBe(monde.administrateur.personneId);
  expect(await lignesJournal()).toHaveLength(1);
});

test("two batches at once: each candidature goes to one of them, the other is told", async () => {
  const { monde, lot, lignesJournal } = await trois();
  const [sien, mien] = [await lot(), await lot(monde.administrateur.personneId)];
  const bilans = await Promise.all([
    attribuer(monde.instructeur, sien, PENDANT_APPEL),
    attribuer(monde.administrateur, mien, PENDANT_APPEL),
  ]);
  const [un, autre] = bilans.map(reussi);
  expect((un?.faites ?? 0) + (autre?.faites ?? 0)).toBe(3);
  expect((un?.changees.length ?? 0) + (autre?.changees.length ?? 0)).toBe(3);
  expect(await lignesJournal()).toHaveLength(3);
});

test("only who instructs the edition may, for somebody who does, and among its own candidatures", async () => {
  const { monde, lot, lignesJournal } = await trois();
  const autre = await creerMonde();
  for (const actor of [monde.organisateur, monde.partenaire, monde.comite, autre.instructeur])
    expect(await attribuer(actor, await lot(), PENDANT_APPEL)).toEqual({ ok: false, refus: "introuvable" });
  expect(await attribuer(monde.instructeur, await lot(autre.instructeur.personneId), PENDANT_APPEL)).toEqual({
    ok: false,
    refus: "instructeur_inconnu",
  });
  const ailleurs = { ...(await lot()), editionId: autre.editionId, instructeurId: autre.instructeur.personneId };
  expect(reussi(await attribuer(autre.instructeur, ailleurs, PENDANT_APPEL)).faites).toBe(0);
  expect(await lignesJournal()).toHaveLength(0);
});

test("one file goes the same way: to somebody, to nobody, never taken from a colleague unseen", async () => {
  const { monde, lot, lignesJournal } = await trois();
  const une = async () => {
    const { editionId, instructeurId, lignes } = await lot();
    const [ligne] = lignes;
    if (!ligne) throw new Error("aucune candidature");
    return { editionId, instructeurId, ligne };
  };
  const vue = await une();
  reussi(await attribuerUne(monde.instructeur, vue, PENDANT_APPEL));
  expect(await attribuerUne(monde.administrateur, { ...vue, instructeurId: null }, PENDANT_APPEL)).toEqual({
    ok: false,
    refus: "modifiee_entre_temps",
  });
  expect((await une()).ligne.instructeurId).toBe(monde.instructeur.personneId);
  reussi(await attribuerUne(monde.administrateur, { ...(await une()), instructeurId: null }, PENDANT_APPEL));
  expect((await une()).ligne.instructeurId).toBe(null);
  const interesse = { ...monde.instructeur, structures: [monde.structureId] };
  expect(await attribuerUne(interesse, await une(), PENDANT_APPEL)).toEqual({ ok: false, refus: "interesse" });
  expect(await lignesJournal()).toHaveLength(2);
});

test("a batch asks each partner once for each candidature; what a colleague asked meanwhile is told", async () => {
  const { monde, ids } = await trois();
  const vues = async () =>
    (await listPourLotAvis(monde.instructeur, monde.editionId, ids)).map(({ id, partenaires }) => ({
      id,
      partenaires,
    }));
  const lot = { editionId: monde.editionId, lignes: await vues() };
  expect(lot.lignes.map((l) => l.partenaires)).toEqual(ids.map(() => [monde.partenaire.personneId]));
  const [premiere] = lot.lignes;
  if (!premiere) throw new Error("lot vide");
  reussi(await demanderAvisLot(monde.administrateur, { ...lot, lignes: [premiere] }, PENDANT_APPEL));
  expect(reussi(await demanderAvisLot(monde.instructeur, lot, PENDANT_APPEL))).toEqual({
    faites: 2,
    changees: [premiere.id],
  });
  expect((await vues()).map((l) => l.partenaires)).toEqual([[], [], []]);
  const lignes = await db.select().from(evenements).where(inArray(evenements.objetId, ids));
  expect(lignes.filter((e) => e.type === "demander_avis")).toHaveLength(3);
  const refus = await demanderAvisLot(monde.partenaire, lot, PENDANT_APPEL);
  expect(refus).toEqual({ ok: false, refus: "introuvable" });
});

test("a batch that names somebody who is no partner writes nothing", async () => {
  const { monde, ids } = await trois();
  const lignes = ids.map((id, i) => ({
    id,
    partenaires: [i === 1 ? monde.comite.personneId : monde.partenaire.personneId],
  }));
  const bilan = await demanderAvisLot(monde.instructeur, { editionId: monde.editionId, lignes }, PENDANT_APPEL);
  expect(bilan).toEqual({ ok: false, refus: "partenaire_inconnu" });
  const restent = await listPourLotAvis(monde.instructeur, monde.editionId, ids);
  expect(restent.map((l) => l.partenaires.length)).toEqual([1, 1, 1]);
});

test("the same decision is prepared on several in silence; what a colleague did meanwhile is left and told", async () => {
  const { monde, ids } = await trois();
  const autre = await creerMonde();
  const [premiere = "", deuxieme = "", troisieme = ""] = ids;
  const motif = "Le sujet est hors du champ de l’appel.";
  const lot = { editionId: monde.editionId, type: "refuser" as const, motif, ids: [...ids, premiere] };
  for (const actor of [monde.organisateur, monde.partenaire, monde.comite, autre.instructeur])
    expect(await preparerLot(actor, lot, PENDANT_APPEL)).toEqual({ ok: false, refus: "introuvable" });
  const avant = await db.select().from(courriels);
  reussi(await preparerDecision(monde.administrateur, deuxieme, "labelliser", null, PENDANT_APPEL));
  await db.update(candidatures).set({ etat: "retiree" }).where(eq(candidatures.id, troisieme));
  const bilan = reussi(await preparerLot(monde.instructeur, lot, PENDANT_APPEL));
  expect({ ...bilan, changees: [...bilan.changees].sort() }).toEqual({
    faites: 1,
    changees: [deuxieme, troisieme].sort(),
  });
  const gardees = await db.select().from(decisions).where(inArray(decisions.candidatureId, ids));
  expect(gardees.map((d) => [d.candidatureId, d.type, d.motif, d.annonceeAt]).sort()).toEqual(
    [
      [premiere, "refuser", motif, null],
      [deuxieme, "labelliser", null, null],
    ].sort(),
  );
  const preparees = await listPourLotDecision(monde.instructeur, monde.editionId, ids);
  expect(preparees.map((c) => c.preparee)).toEqual(["refuser", "labelliser", null]);
  expect(await db.select().from(courriels)).toHaveLength(avant.length);
  // The same click again changes nothing.
  expect(reussi(await preparerLot(monde.instructeur, { ...lot, ids: [premiere] }, PENDANT_APPEL)).faites).toBe(1);
  const lignes = await db.select().from(evenements).where(eq(evenements.objetId, premiere));
  expect(lignes.filter((e) => e.type === "preparer_decision")).toHaveLength(1);
  reussi(await retirerDecisionPreparee(monde.instructeur, premiere, PENDANT_APPEL));
  expect((await listPourLotDecision(monde.instructeur, monde.editionId, ids)).map((c) => c.preparee)).toEqual([
    null,
    "labelliser",
    null,
  ]);
});

test("an agent prepares nothing on what they organise, nor in another edition, and a refusal has its motif", async () => {
  const { monde, ids } = await trois();
  const autre = await creerMonde();
  const lot = { editionId: monde.editionId, type: "labelliser" as const, motif: "", ids };
  const interesse = { ...monde.instructeur, structures: [monde.structureId] };
  expect(reussi(await preparerLot(interesse, lot, PENDANT_APPEL))).toEqual({ faites: 0, changees: [...ids].sort() });
  const ailleurs = { ...lot, editionId: autre.editionId };
  expect(reussi(await preparerLot(autre.instructeur, ailleurs, PENDANT_APPEL)).faites).toBe(0);
  expect(await db.select().from(decisions).where(inArray(decisions.candidatureId, ids))).toEqual([]);
  const sans = preparationLot.safeParse({ ...lot, type: "refuser", motif: "Non." });
  expect(sans.error?.issues.map((i) => i.path)).toEqual([["motif"]]);
});
