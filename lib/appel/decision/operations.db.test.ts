import { and, eq, inArray, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { candidatures, decisions } from "@/db/schema/candidature";
import { corrections } from "@/db/schema/correction";
import { courriels } from "@/db/schema/courriel";
import { evenements } from "@/db/schema/journal";
import { membres } from "@/db/schema/structure";
import { expect, test } from "@/e2e/base";
import { candidatureSoumise, creerMonde, type Monde, PENDANT_APPEL, reussi } from "@/e2e/monde";
import { retirer } from "../candidature/operations.ts";
import { findCandidature, listMesCandidatures } from "../candidature/queries.ts";
import {
  annoncer,
  labelliser,
  mettreDeCote,
  preparerDecision,
  refuser,
  retirerDecisionPreparee,
} from "./operations.ts";
import { compterPreparees, findBoite, findPreparee } from "./queries.ts";

const MOTIF = "Hors du champ de l’appel.";
const apres = (minutes: number) => new Date(PENDANT_APPEL.getTime() + minutes * 60_000);
const etatDe = async (id: string) =>
  (await db.select({ etat: candidatures.etat }).from(candidatures).where(eq(candidatures.id, id)))[0]?.etat;
const ouvertes = (id: string) => db.select().from(decisions).where(eq(decisions.candidatureId, id));
const journal = async (id: string) =>
  (
    await db.select({ type: evenements.type }).from(evenements).where(eq(evenements.objetId, id)).orderBy(evenements.id)
  ).map((e) => e.type);
const mailsDeDecision = (ids: string[]) =>
  db
    .select({ sujet: courriels.sujet, corps: courriels.corps, adresse: courriels.adresse })
    .from(courriels)
    .where(
      and(inArray(courriels.objetId, ids), inArray(courriels.type, ["candidature_labellisee", "candidature_refusee"])),
    );

/** The outbox as somebody reads it, and the announcement of what was read. */
async function lire(monde: Monde) {
  const boite = await findBoite(monde.instructeur, monde.editionId, PENDANT_APPEL);
  const vus = boite.lignes.filter((l) => l.dansLeLot).map((l) => ({ id: l.id, prepareeAt: l.prepareeAt }));
  return {
    ...boite,
    annoncer: (actor = monde.instructeur) => annoncer(actor, monde.editionId, vus, boite.empreinte, apres(60)),
  };
}

async function troisPreparees(monde: Monde): Promise<[string, string, string]> {
  const ids: [string, string, string] = [
    await candidatureSoumise(monde, { intitule: "Première candidature" }),
    await candidatureSoumise(monde, { intitule: "Deuxième candidature" }),
    await candidatureSoumise(monde, { intitule: "Troisième candidature" }),
  ];
  for (const [i, id] of ids.entries())
    await db
      .update(candidatures)
      .set({ soumiseAt: apres(i - 10) })
      .where(eq(candidatures.id, id));
  reussi(await preparerDecision(monde.instructeur, ids[0], "labelliser", null, PENDANT_APPEL));
  reussi(await preparerDecision(monde.instructeur, ids[1], "refuser", MOTIF, PENDANT_APPEL));
  reussi(await preparerDecision(monde.administrateur, ids[2], "labelliser", "Bravo pour la méthode.", PENDANT_APPEL));
  return ids;
}

test("a prepared decision changes nothing anybody outside the CRESS can see", async () => {
  const monde = await creerMonde();
  const id = await candidatureSoumise(monde);
  const lectures = async () => [
    await findCandidature(monde.organisateur, id),
    await findCandidature(monde.partenaire, id),
    await listMesCandidatures(monde.organisateur),
  ];
  const avant = await lectures();
  reussi(await preparerDecision(monde.instructeur, id, "refuser", MOTIF, apres(1)));
  expect(await lectures()).toEqual(avant);
  expect(JSON.stringify(await lectures())).not.toContain(MOTIF);
  expect(await mailsDeDecision([id])).toEqual([]);
  for (const actor of [monde.organisateur, monde.autre, monde.partenaire, monde.comite]) {
    expect(await findPreparee(actor, id)).toBeUndefined();
    expect(await compterPreparees(actor, monde.editionId)).toBe(0);
    expect((await findBoite(actor, monde.editionId, PENDANT_APPEL)).lignes).toEqual([]);
  }
  expect(await findPreparee(monde.instructeur, id)).toMatchObject({ type: "refuser", motif: MOTIF });
});

test("an agent who organises the candidature neither reads its prepared decision nor takes one", async () => {
  const monde = await creerMonde();
  const id = await candidatureSoumise(monde);
  reussi(await preparerDecision(monde.administrateur, id, "labelliser", null, PENDANT_APPEL));
  const interesse = { ...monde.instructeur, structures: [monde.structureId] };
  expect(await findPreparee(interesse, id)).toBeUndefined();
  expect((await findBoite(interesse, monde.editionId, PENDANT_APPEL)).lignes).toEqual([]);
  expect(await preparerDecision(interesse, id, "refuser", MOTIF, apres(1))).toEqual({ ok: false, refus: "interesse" });
  expect(await retirerDecisionPreparee(interesse, id, apres(1))).toEqual({ ok: false, refus: "interesse" });
  const { annoncer: tout } = await lire(monde);
  expect(await tout(interesse)).toEqual({ ok: false, refus: "interesse" });
  expect(await etatDe(id)).toBe("soumise");
});

test("changing a decision replaces it: one is open, its mail is the new one; the same click twice changes nothing", async () => {
  const monde = await creerMonde();
  const id = await candidatureSoumise(monde);
  reussi(await preparerDecision(monde.instructeur, id, "labelliser", null, PENDANT_APPEL));
  const [premiere] = await ouvertes(id);
  reussi(await preparerDecision(monde.administrateur, id, "refuser", MOTIF, apres(1), premiere?.id));
  reussi(await preparerDecision(monde.administrateur, id, "refuser", MOTIF, apres(2), premiere?.id));
  expect(await preparerDecision(monde.instructeur, id, "labelliser", null, apres(3), premiere?.id)).toEqual({
    ok: false,
    refus: "modifiee_entre_temps",
  });
  expect((await ouvertes(id)).map((d) => [d.type, d.auteurId])).toEqual([["refuser", monde.administrateur.personneId]]);
  expect((await lire(monde)).lignes.flatMap((l) => l.courriers.map((c) => c.type))).toEqual(["candidature_refusee"]);
  expect((await journal(id)).slice(2)).toEqual(["preparer_decision", "preparer_decision"]);
  expect(await labelliser(monde.instructeur, id, apres(4))).toEqual({ ok: false, refus: "decision_preparee" });
  reussi(await retirerDecisionPreparee(monde.instructeur, id, apres(5)));
  expect(await ouvertes(id)).toEqual([]);
  expect(await retirerDecisionPreparee(monde.instructeur, id, apres(5))).toEqual({ ok: false, refus: "etat" });
});

test("two agents preparing at once leave one decision open", async () => {
  const monde = await creerMonde();
  for (let i = 0; i < 5; i++) {
    const id = await candidatureSoumise(monde);
    const results = await Promise.all([
      preparerDecision(monde.instructeur, id, "labelliser", null, PENDANT_APPEL, null),
      preparerDecision(monde.administrateur, id, "refuser", MOTIF, PENDANT_APPEL, null),
    ]);
    expect(results.filter((r) => r.ok)).toHaveLength(1);
    expect(await ouvertes(id)).toHaveLength(1);
    expect((await journal(id)).filter((t) => t === "preparer_decision")).toHaveLength(1);
  }
});

test("the announcement sends exactly the mails that were read, codes included, in one go", async () => {
  const monde = await creerMonde();
  const ids = await troisPreparees(monde);
  const boite = await lire(monde);
  expect(boite.lignes.map((l) => l.dansLeLot)).toEqual([true, true, true]);
  const lus = boite.lignes.flatMap((l) => l.courriers.map((c) => ({ sujet: c.sujet, corps: c.corps })));
  expect(boite.courriels).toBe(3);
  expect(await boite.annoncer()).toEqual({ ok: true, value: { decisions: 3, courriels: 3 } });
  const partis = (await mailsDeDecision(ids)).map(({ sujet, corps }) => ({ sujet, corps }));
  expect(new Set(partis.map((p) => JSON.stringify(p)))).toEqual(new Set(lus.map((p) => JSON.stringify(p))));
  expect(partis).toHaveLength(3);
  expect(lus.map((l) => l.corps).join("\n")).toContain("Bravo pour la méthode.");
  expect(await Promise.all(ids.map(etatDe))).toEqual(["labellisee", "refusee", "labellisee"]);
  const codes = await db
    .select({ code: ateliers.code })
    .from(ateliers)
    .where(inArray(ateliers.candidatureId, ids))
    .orderBy(ateliers.numero);
  expect(codes.flatMap((a) => a.code ?? [])).toEqual(["A1", "A2", "A3", "A4"]);
  expect(await compterPreparees(monde.instructeur, monde.editionId)).toBe(0);
  expect((await findCandidature(monde.organisateur, ids[1]))?.motifDecision).toBe(MOTIF);
});

test("two announcements at once: one wins, no mail twice, one journal line each", async () => {
  const monde = await creerMonde();
  const ids = await troisPreparees(monde);
  const boite = await lire(monde);
  const results = await Promise.all([boite.annoncer(), boite.annoncer(monde.administrateur)]);
  expect(results.filter((r) => r.ok)).toHaveLength(1);
  expect(results.filter((r) => !r.ok && r.refus === "lot_change")).toHaveLength(1);
  expect(await mailsDeDecision(ids)).toHaveLength(3);
  for (const id of ids)
    expect((await journal(id)).filter((t) => t === "labelliser" || t === "refuser")).toHaveLength(1);
});

test("a decision changed, a candidature withdrawn or a recipient added meanwhile: nothing of the batch leaves", async () => {
  const monde = await creerMonde();
  const ids = await troisPreparees(monde);
  const rien = async () => {
    expect(await mailsDeDecision(ids)).toEqual([]);
    expect(await etatDe(ids[0])).toBe("soumise");
  };
  const changee = await lire(monde);
  reussi(await preparerDecision(monde.instructeur, ids[2], "refuser", MOTIF, apres(1)));
  expect(await changee.annoncer()).toEqual({ ok: false, refus: "lot_change" });
  await rien();
  const arrivee = await lire(monde);
  await db.insert(membres).values({
    structureId: monde.structureId,
    personneId: monde.autre.personneId,
    etat: "membre",
    demandeAt: PENDANT_APPEL,
    accepteAt: PENDANT_APPEL,
  });
  expect(await arrivee.annoncer()).toEqual({ ok: false, refus: "courriels_changes" });
  await rien();
  const retiree = await lire(monde);
  expect(retiree.courriels).toBe(6);
  reussi(await retirer(monde.organisateur, ids[1], apres(2)));
  expect(await retiree.annoncer()).toEqual({ ok: false, refus: "lot_change" });
  await rien();
  expect((await lire(monde)).lignes.map((l) => l.candidatureId)).toEqual([ids[0], ids[2]]);
});

test("a batch of three whose third fails leaves nothing: no état, no code, no mail, no line", async () => {
  const monde = await creerMonde();
  const ids = await troisPreparees(monde);
  const boite = await lire(monde);
  await db.execute(
    sql`create function echouer_lot() returns trigger language plpgsql as $$ begin raise exception 'panne'; end $$`,
  );
  await db.execute(
    sql.raw(
      `create trigger panne_lot before insert on courriels for each row when (new.objet_id = '${ids[2]}') execute function echouer_lot()`,
    ),
  );
  await expect(boite.annoncer()).rejects.toThrow();
  await db.execute(sql`drop trigger panne_lot on courriels`);
  expect(await Promise.all(ids.map(etatDe))).toEqual(["soumise", "soumise", "soumise"]);
  expect(await mailsDeDecision(ids)).toEqual([]);
  for (const id of ids) expect((await journal(id)).at(-1)).toBe("preparer_decision");
  const programmes = await db
    .select()
    .from(ateliers)
    .where(and(inArray(ateliers.candidatureId, ids), eq(ateliers.etat, "programme")));
  expect(programmes).toEqual([]);
  reussi(await boite.annoncer());
});

test("what is put aside or cannot be announced stays, and the codes follow", async () => {
  const monde = await creerMonde();
  const ids = await troisPreparees(monde);
  await db.insert(corrections).values({
    candidatureId: ids[1],
    champ: "resume",
    motif: "Précisez.",
    demandeeAt: PENDANT_APPEL,
  });
  const toutes = await lire(monde);
  expect(toutes.lignes.map((l) => [l.dansLeLot, l.alertes])).toEqual([
    [true, []],
    [false, ["correction_en_attente"]],
    [true, []],
  ]);
  reussi(await mettreDeCote(monde.administrateur, ids[0], true, apres(1)));
  // What a colleague has left out since does not leave with what was read before.
  expect(await toutes.annoncer()).toEqual({ ok: false, refus: "lot_change" });
  // A word changed in it does not let it leave either.
  reussi(await preparerDecision(monde.instructeur, ids[0], "labelliser", "Bravo.", apres(2)));
  const boite = await lire(monde);
  expect(boite.courriels).toBe(1);
  expect(boite.lignes.map((l) => [l.dansLeLot, l.deCoteAt])).toEqual([
    [false, apres(1)],
    [false, null],
    [true, null],
  ]);
  expect(await mettreDeCote(monde.organisateur, ids[0], false, apres(3))).toEqual({ ok: false, refus: "non_autorise" });
  expect((await journal(ids[0])).slice(-2)).toEqual(["mettre_de_cote", "preparer_decision"]);
  reussi(await boite.annoncer());
  expect(await Promise.all(ids.map(etatDe))).toEqual(["soumise", "soumise", "labellisee"]);
  const [code] = await db.select({ code: ateliers.code }).from(ateliers).where(eq(ateliers.candidatureId, ids[2]));
  expect(["A1", "A2"]).toContain(code?.code);
  const label = boite.lignes.at(-1)?.courriers[0]?.corps.replace(/[\u00a0\u202f]/g, " ");
  expect(label).toContain(
    "A1 : vendredi 10 mai 2030, 14 h – 17 h, Maison des associations, Lille (Nord)\nA2 : dimanche 12 mai 2030, 10 h – 12 h, En visio",
  );
  // Put back, it leaves like any other.
  reussi(await mettreDeCote(monde.instructeur, ids[0], false, apres(90)));
  expect((await lire(monde)).lignes.map((l) => [l.candidatureId, l.dansLeLot])).toContainEqual([ids[0], true]);
});

test("nobody else announces, and a batch is of one edition", async () => {
  const monde = await creerMonde();
  const ailleurs = await creerMonde();
  await troisPreparees(monde);
  const boite = await lire(monde);
  for (const actor of [monde.organisateur, monde.partenaire, monde.comite, ailleurs.instructeur])
    expect(await boite.annoncer(actor)).toEqual({ ok: false, refus: "non_autorise" });
  const vus = boite.lignes.map((l) => ({ id: l.id, prepareeAt: l.prepareeAt }));
  expect(await annoncer(ailleurs.instructeur, ailleurs.editionId, vus, boite.empreinte, apres(60))).toEqual({
    ok: false,
    refus: "lot_change",
  });
});

test("deciding at once is a batch of one", async () => {
  const monde = await creerMonde();
  const id = await candidatureSoumise(monde);
  reussi(await refuser(monde.instructeur, id, MOTIF, PENDANT_APPEL));
  expect((await ouvertes(id)).map((d) => [d.type, d.motif, d.annonceeAt])).toEqual([["refuser", MOTIF, PENDANT_APPEL]]);
  expect(await mailsDeDecision([id])).toHaveLength(1);
});

test("the outbox costs the same number of queries for one decision and for many", async ({ compterRequetes }) => {
  const monde = await creerMonde();
  const preparer = async () =>
    reussi(
      await preparerDecision(monde.instructeur, await candidatureSoumise(monde), "labelliser", null, PENDANT_APPEL),
    );
  await preparer();
  const one = await compterRequetes(() => findBoite(monde.instructeur, monde.editionId, PENDANT_APPEL));
  for (let i = 0; i < 4; i++) await preparer();
  expect(await compterRequetes(() => findBoite(monde.instructeur, monde.editionId, PENDANT_APPEL))).toBe(one);
});

test("of two decisions the last taken is the one that is told, though the clock was put back in between", async () => {
  const monde = await creerMonde();
  const id = await candidatureSoumise(monde);
  reussi(await refuser(monde.instructeur, id, "Premier motif.", apres(60)));
  await db.insert(decisions).values({
    candidatureId: id,
    type: "refuser",
    motif: "Second motif.",
    prepareeAt: apres(1),
    annonceeAt: apres(1),
  });
  expect((await findCandidature(monde.organisateur, id))?.motifDecision).toBe("Second motif.");
});
