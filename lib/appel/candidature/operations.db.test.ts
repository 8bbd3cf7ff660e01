import { and, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { candidatures, decisions } from "@/db/schema/candidature";
import { courriels } from "@/db/schema/courriel";
import { evenements } from "@/db/schema/journal";
import { membres } from "@/db/schema/structure";
import { expect, test } from "@/e2e/base";
import {
  candidatureComplete,
  candidatureLabellisee,
  candidatureSoumise,
  creerMonde,
  PENDANT_APPEL,
  reussi,
} from "@/e2e/monde";
import type { Actor } from "../../socle/acteur/actor.ts";
import { completer, demanderComplement } from "../correction/complement.ts";
import { labelliser, refuser } from "../decision/operations.ts";
import { listDestinatairesDuRecepisse } from "../trace/courriels.ts";
import { listFiltrees } from "./liste/liste.ts";
import { creerCandidature, enregistrerCandidature, retirer, retirerLabel, soumettre } from "./operations.ts";
import { findCandidature, listMesCandidatures } from "./queries.ts";

const journal = (objetId: string) =>
  db.select({ type: evenements.type }).from(evenements).where(eq(evenements.objetId, objetId)).orderBy(evenements.id);
const mails = (objetId: string) =>
  db.select({ type: courriels.type, adresse: courriels.adresse }).from(courriels).where(eq(courriels.objetId, objetId));
const etatDe = async (id: string) =>
  (await db.select({ etat: candidatures.etat }).from(candidatures).where(eq(candidatures.id, id)))[0]?.etat;

test("from draft to label: each step journals one line and writes its mails", async () => {
  const monde = await creerMonde();
  const id = reussi(
    await creerCandidature(monde.organisateur, monde.annee, candidatureComplete(monde), PENDANT_APPEL),
  ).id;
  reussi(await soumettre(monde.organisateur, id, PENDANT_APPEL));
  reussi(await demanderComplement(monde.instructeur, id, "Précisez la méthode, s’il vous plaît.", PENDANT_APPEL));
  reussi(await completer(monde.organisateur, id, PENDANT_APPEL));
  reussi(await labelliser(monde.instructeur, id, PENDANT_APPEL));
  expect(await journal(id)).toEqual([
    { type: "creer" },
    { type: "soumettre" },
    { type: "demander_complement" },
    { type: "completer" },
    { type: "labelliser" },
  ]);
  expect(new Set((await mails(id)).map((m) => `${m.type} → ${m.adresse?.replace(/\d+@.*/, "")}`))).toEqual(
    new Set([
      "candidature_recue → organisateur",
      "candidature_a_instruire → instructeur",
      "complement_demande → organisateur",
      "candidature_completee → instructeur",
      "candidature_labellisee → organisateur",
    ]),
  );
  const rows = await db
    .select({ code: ateliers.code, etat: ateliers.etat, echeance: ateliers.echeanceRestitution })
    .from(ateliers)
    .where(eq(ateliers.candidatureId, id))
    .orderBy(ateliers.rang);
  expect(rows).toEqual([
    { code: "A1", etat: "programme", echeance: "2030-05-25" },
    { code: "A2", etat: "programme", echeance: "2030-05-27" },
  ]);
});

test("two people deciding at once: one wins, one journal line, one decision", async () => {
  const monde = await creerMonde();
  for (let i = 0; i < 10; i++) {
    const id = await candidatureSoumise(monde);
    const results = await Promise.all([
      labelliser(monde.instructeur, id, PENDANT_APPEL),
      refuser(monde.administrateur, id, "Hors du champ de l’appel.", PENDANT_APPEL),
    ]);
    expect(results.filter((r) => r.ok)).toHaveLength(1);
    expect(results.filter((r) => !r.ok && r.refus === "etat")).toHaveLength(1);
    expect((await journal(id)).filter((e) => e.type === "labelliser" || e.type === "refuser")).toHaveLength(1);
    expect(await db.select().from(decisions).where(eq(decisions.candidatureId, id))).toHaveLength(1);
  }
});

test("a second click on the deposit finds nothing left to do", async () => {
  const monde = await creerMonde();
  const id = reussi(
    await creerCandidature(monde.organisateur, monde.annee, candidatureComplete(monde), PENDANT_APPEL),
  ).id;
  const results = await Promise.all([
    soumettre(monde.organisateur, id, PENDANT_APPEL),
    soumettre(monde.organisateur, id, PENDANT_APPEL),
  ]);
  expect(results.map((r) => (r.ok ? "ok" : r.refus)).sort()).toEqual(["etat", "ok"]);
  expect((await mails(id)).filter((m) => m.type === "candidature_recue")).toHaveLength(1);
  const recepisseA = async (actor: Actor) => {
    const c = await findCandidature(actor, id);
    return c && listDestinatairesDuRecepisse(actor, c);
  };
  expect(await recepisseA(monde.organisateur)).toEqual([monde.organisateur.courriel]);
  for (const actor of [monde.instructeur, monde.partenaire]) expect(await recepisseA(actor)).toEqual([]);
});

test("a rollback leaves neither mail nor journal line nor code", async () => {
  const monde = await creerMonde();
  const id = await candidatureSoumise(monde);
  await db.execute(
    sql`create function echouer() returns trigger language plpgsql as $$ begin raise exception 'panne'; end $$`,
  );
  await db.execute(
    sql`create trigger panne before insert on courriels for each row when (new.type = 'candidature_labellisee') execute function echouer()`,
  );
  await expect(labelliser(monde.instructeur, id, PENDANT_APPEL)).rejects.toThrow();
  await db.execute(sql`drop trigger panne on courriels`);
  expect(await etatDe(id)).toBe("soumise");
  expect((await journal(id)).map((e) => e.type)).toEqual(["creer", "soumettre"]);
  expect((await mails(id)).filter((m) => m.type === "candidature_labellisee")).toEqual([]);
  expect(
    await db
      .select()
      .from(ateliers)
      .where(and(eq(ateliers.candidatureId, id), eq(ateliers.etat, "programme"))),
  ).toEqual([]);
  reussi(await labelliser(monde.instructeur, id, PENDANT_APPEL));
});

test("an incomplete form cannot be handed in, and stays as it was", async () => {
  const monde = await creerMonde();
  const id = reussi(
    await creerCandidature(monde.organisateur, monde.annee, candidatureComplete(monde, { methode: "" }), PENDANT_APPEL),
  ).id;
  expect(await soumettre(monde.organisateur, id, PENDANT_APPEL)).toEqual({ ok: false, refus: "incomplete" });
  expect(await etatDe(id)).toBe("brouillon");
});

test("a stale tab cannot overwrite what somebody saved meanwhile", async () => {
  const monde = await creerMonde();
  const id = reussi(
    await creerCandidature(monde.organisateur, monde.annee, candidatureComplete(monde), PENDANT_APPEL),
  ).id;
  expect(
    await enregistrerCandidature(
      monde.organisateur,
      id,
      1,
      candidatureComplete(monde, { intitule: "Premier onglet" }),
      PENDANT_APPEL,
    ),
  ).toEqual({ ok: true, value: 2 });
  expect(
    await enregistrerCandidature(
      monde.organisateur,
      id,
      1,
      candidatureComplete(monde, { intitule: "Second onglet" }),
      PENDANT_APPEL,
    ),
  ).toEqual({
    ok: false,
    refus: "modifiee_entre_temps",
  });
  const [row] = await db.select({ intitule: candidatures.intitule }).from(candidatures).where(eq(candidatures.id, id));
  expect(row).toEqual({ intitule: "Premier onglet" });
});

test("dates outside the edition, unknown communes and structures are refused, and nothing is written", async () => {
  const monde = await creerMonde();
  const [atelier] = candidatureComplete(monde).ateliers;
  if (!atelier) throw new Error("atelier absent");
  const essai = (changes: Parameters<typeof candidatureComplete>[1]) =>
    creerCandidature(monde.organisateur, monde.annee, candidatureComplete(monde, changes), PENDANT_APPEL);
  expect(await essai({ ateliers: [{ ...atelier, date: "2030-03-31" }] })).toEqual({
    ok: false,
    refus: "date_hors_edition",
    champ: "ateliers.0.date",
  });
  expect(await essai({ ateliers: [{ ...atelier, date: "2031-01-01" }] })).toEqual({
    ok: false,
    refus: "date_hors_edition",
    champ: "ateliers.0.date",
  });
  expect(await essai({ ateliers: [{ ...atelier, communeCode: "59999" }] })).toEqual({
    ok: false,
    refus: "commune_inconnue",
    champ: "ateliers.0.communeCode",
  });
  expect(await essai({ structureId: "00000000-0000-4000-8000-000000000000" })).toEqual({
    ok: false,
    refus: "structure_inconnue",
    champ: "structureId",
  });
  expect(await essai({ structureId: monde.autreStructureId })).toEqual({ ok: false, refus: "adhesion_en_attente" });
  expect(
    await db.select({ id: candidatures.id }).from(candidatures).where(eq(candidatures.editionId, monde.editionId)),
  ).toEqual([]);
});

test("the id of somebody else’s atelier is never taken over", async () => {
  const monde = await creerMonde();
  const cible = await candidatureLabellisee(monde);
  const [vise] = await db.select({ id: ateliers.id }).from(ateliers).where(eq(ateliers.candidatureId, cible));
  const formulaire = candidatureComplete(monde, { structureId: monde.autreStructureId });
  const id = reussi(
    await creerCandidature(
      monde.autre,
      monde.annee,
      { ...formulaire, ateliers: formulaire.ateliers.map((a) => ({ ...a, id: vise?.id ?? null })).slice(0, 1) },
      PENDANT_APPEL,
    ),
  ).id;
  const [mien] = await db.select({ id: ateliers.id }).from(ateliers).where(eq(ateliers.candidatureId, id));
  expect(mien?.id).not.toBe(vise?.id);
  expect(
    await db
      .select({ candidatureId: ateliers.candidatureId })
      .from(ateliers)
      .where(eq(ateliers.id, vise?.id ?? "")),
  ).toEqual([{ candidatureId: cible }]);
});

test("each person sees exactly what their role opens", async () => {
  const monde = await creerMonde();
  const brouillon = reussi(
    await creerCandidature(monde.organisateur, monde.annee, candidatureComplete(monde), PENDANT_APPEL),
  ).id;
  const soumise = await candidatureSoumise(monde);
  const autreEdition = await creerMonde();
  const ailleurs = await candidatureSoumise(autreEdition);
  const vues = async (actor: (typeof monde)["organisateur"]) => {
    const seen = await Promise.all([brouillon, soumise, ailleurs].map((id) => findCandidature(actor, id)));
    return seen.map((c) => c !== undefined);
  };
  expect(await vues(monde.organisateur)).toEqual([true, true, false]);
  expect(await vues(monde.autre)).toEqual([false, false, false]);
  expect(await vues(monde.comite)).toEqual([false, false, false]);
  expect(await vues(monde.partenaire)).toEqual([false, true, false]);
  // A draft withdrawn before it was handed in stays what it was: nobody else's.
  await db.update(candidatures).set({ etat: "retiree" }).where(eq(candidatures.id, brouillon));
  expect(await vues(monde.partenaire)).toEqual([false, true, false]);
  await db.update(candidatures).set({ etat: "brouillon" }).where(eq(candidatures.id, brouillon));
  expect(await vues(monde.instructeur)).toEqual([true, true, false]);
  expect(await vues(monde.administrateur)).toEqual([true, true, true]);
});

test("somebody who only asked to join sees nothing of the structure’s candidatures", async () => {
  const monde = await creerMonde();
  const id = await candidatureSoumise(monde);
  await db.insert(membres).values({
    structureId: monde.structureId,
    personneId: monde.autre.personneId,
    etat: "demande",
    demandeAt: PENDANT_APPEL,
  });
  expect(await findCandidature(monde.autre, id)).toBeUndefined();
  expect(await listMesCandidatures(monde.autre)).toEqual([]);
});

test("the list and the page cost the same number of queries for one row and for many", async ({ compterRequetes }) => {
  const monde = await creerMonde();
  const id = await candidatureSoumise(monde);
  const liste = () => listFiltrees(monde.instructeur, monde.editionId, {}, 1);
  const one = [
    await compterRequetes(liste),
    await compterRequetes(() => findCandidature(monde.instructeur, id)),
    await compterRequetes(() => listMesCandidatures(monde.organisateur)),
  ];
  for (let i = 0; i < 4; i++) await candidatureSoumise(monde);
  const many = [
    await compterRequetes(liste),
    await compterRequetes(() => findCandidature(monde.instructeur, id)),
    await compterRequetes(() => listMesCandidatures(monde.organisateur)),
  ];
  expect(one).toEqual([2, 1, 1]);
  expect(many).toEqual(one);
});

test("withdrawing before the decision drops nothing of the record; a label taken back says why", async () => {
  const monde = await creerMonde();
  const retiree = await candidatureSoumise(monde);
  reussi(await retirer(monde.organisateur, retiree, PENDANT_APPEL));
  expect(await labelliser(monde.instructeur, retiree, PENDANT_APPEL)).toEqual({ ok: false, refus: "etat" });
  const labellisee = await candidatureLabellisee(monde);
  reussi(await retirerLabel(monde.instructeur, labellisee, "L’atelier est devenu payant.", PENDANT_APPEL));
  const lue = await findCandidature(monde.organisateur, labellisee);
  expect([lue?.etat, lue?.motifRetrait, lue?.ateliers.map((a) => a.code)]).toEqual([
    "label_retire",
    "L’atelier est devenu payant.",
    ["A1", "A2"],
  ]);
});

test("the journal refuses to be rewritten", async () => {
  const monde = await creerMonde();
  const id = await candidatureSoumise(monde);
  await expect(db.update(evenements).set({ type: "refuser" }).where(eq(evenements.objetId, id))).rejects.toThrow();
  await expect(db.delete(evenements).where(eq(evenements.objetId, id))).rejects.toThrow();
  expect((await journal(id)).map((e) => e.type)).toEqual(["creer", "soumettre"]);
});
