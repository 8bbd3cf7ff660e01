import { and, asc, eq, inArray } from "drizzle-orm";
import { db } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { courriels } from "@/db/schema/courriel";
import { editions } from "@/db/schema/edition";
import { evenements } from "@/db/schema/journal";
import { relances } from "@/db/schema/retour";
import { expect, test } from "@/e2e/base";
import { candidatureLabellisee, creerMonde, type Monde, PENDANT_APPEL, reussi } from "@/e2e/monde";
import { marquerAteliersTenus } from "../../appel/atelier/operations.ts";
import { retirerLabel } from "../../appel/candidature/operations.ts";
import { rappeler } from "../../conduite/rappel/rappeler.ts";
import { declarer } from "../emargement/operations.ts";
import { annulerDispense, dispenser, reglerRappels } from "./operations.ts";
import { listMesRetours, listRetours } from "./queries.ts";
import { apercuRelance, relancerTous, relancerUn } from "./relance.ts";

// Ateliers on 10 and 12 May 2030, due on 25 and 27 May: steps on 17 and 19, 22 and 24, 31 and 2 June, 24 and 26 June.
const le = (jour: string, heure = "10:00") => new Date(`${jour}T${heure}:00Z`);
const MOTIF = "L’animatrice a quitté la structure.";

async function preparer() {
  await db.update(editions).set({ etat: "publiee" });
  const monde = await creerMonde();
  const candidatureId = await candidatureLabellisee(monde);
  await marquerAteliersTenus(le("2030-05-14"));
  const siens = await db
    .select()
    .from(ateliers)
    .where(eq(ateliers.candidatureId, candidatureId))
    .orderBy(asc(ateliers.rang));
  const [lille, visio] = siens;
  if (!lille || !visio) throw new Error("ateliers absents");
  return { monde, candidatureId, lille, visio };
}
const mails = (monde: Monde, type: "retour_rappel" | "retour_dispense" = "retour_rappel") =>
  db
    .select({ adresse: courriels.adresse, sujet: courriels.sujet, corps: courriels.corps })
    .from(courriels)
    .where(and(eq(courriels.type, type), eq(courriels.editionId, monde.editionId)))
    .orderBy(asc(courriels.createdAt), asc(courriels.adresse));
const paliers = async (atelierId: string) =>
  (await db.select().from(relances).where(eq(relances.atelierId, atelierId)).orderBy(asc(relances.at))).map(
    (r) => r.palier,
  );
const nette = (s: string | null | undefined) => s?.replace(/\u00a0/g, " ");

test("the clock goes on: each step once for each atelier, one mail per person with all that they owe", async () => {
  const { monde, lille, visio } = await preparer();
  const jouer = async (jour: string, heure?: string) => rappeler(le(jour, heure));
  expect(await jouer("2030-05-16")).toBe(0);
  expect(await jouer("2030-05-17", "05:59"), "not before eight in Paris").toBe(0);
  expect(await jouer("2030-05-17", "06:00")).toBe(1);
  expect(await jouer("2030-05-17")).toBe(0);
  expect(await jouer("2030-05-19"), "the step of the other waits for the week to pass").toBe(0);
  expect(await jouer("2030-05-23"), "three steps met meanwhile").toBe(0);
  expect(await jouer("2030-05-24"), "all of them in one mail").toBe(1);
  expect(await jouer("2030-07-30"), "both at their last step").toBe(1);
  expect(await jouer("2030-12-31")).toBe(0);
  expect(await paliers(lille.id)).toEqual(["apres_7", "avant_3", "apres_45"]);
  expect(await paliers(visio.id)).toEqual(["avant_3", "apres_45"]);
  const recus = await mails(monde);
  expect(recus.map((m) => [m.adresse, nette(m.sujet)])).toEqual([
    [monde.organisateur.courriel, "2 ateliers : votre retour est attendu"],
    [monde.organisateur.courriel, "2 ateliers : votre retour est attendu"],
    [monde.organisateur.courriel, "2 ateliers : votre retour est en retard de 66 jours"],
  ]);
  for (const mots of [`${lille.code} Comment réparer`, `${visio.code} Comment`, "/espace", "Ces rappels s’arrêtent"])
    expect(recus[0]?.corps).toContain(mots);
  const journal = await db
    .select({ donnees: evenements.donnees, personneId: evenements.personneId })
    .from(evenements)
    .where(and(eq(evenements.objetId, lille.id), eq(evenements.type, "rappeler")))
    .orderBy(asc(evenements.id));
  expect(journal).toEqual(
    ["apres_7", "avant_3", "apres_45"].map((palier) => ({ donnees: { palier }, personneId: null })),
  );
});

test("dispense, cancelled, withdrawn label: each ends the reminders; two workers at once remind once", async () => {
  const { monde, candidatureId, lille, visio } = await preparer();
  const deux = await Promise.all([rappeler(le("2030-05-20")), rappeler(le("2030-05-20"))]);
  expect(deux.sort()).toEqual([0, 1]);
  expect(await mails(monde)).toHaveLength(1);
  reussi(await dispenser(monde.instructeur, lille.id, MOTIF, le("2030-05-21")));
  expect(await rappeler(le("2030-05-27"))).toBe(1);
  expect((await mails(monde)).at(-1)?.corps).not.toContain(`${lille.code} Comment`);
  await db.update(ateliers).set({ etat: "annule" }).where(eq(ateliers.id, visio.id));
  expect(await rappeler(le("2030-06-30"))).toBe(0);
  reussi(await annulerDispense(monde.instructeur, lille.id, le("2030-06-30")));
  expect(await rappeler(le("2030-06-30"))).toBe(1);
  await db.update(ateliers).set({ etat: "tenu" }).where(eq(ateliers.id, visio.id));
  reussi(await retirerLabel(monde.instructeur, candidatureId, MOTIF, le("2030-07-01")));
  expect(await rappeler(le("2030-08-30"))).toBe(0);
});

test("what is handed in is asked no more; without steps, nothing is sent", async () => {
  const { monde, lille } = await preparer();
  reussi(await declarer(monde.organisateur, lille.id, 12, le("2030-05-15")));
  await rappeler(le("2030-05-20"));
  const corps = (await mails(monde))[0]?.corps ?? "";
  expect(corps).toContain("Lille (Nord)\nLa fiche de synthèse, à rendre");
  expect(corps).toContain("La présence et la fiche de synthèse, à rendre");
  reussi(await reglerRappels(monde.instructeur, monde.editionId, { avant: [], apres: [] }, le("2030-05-21")));
  expect(await rappeler(le("2030-08-30"))).toBe(0);
  expect(await reglerRappels(monde.partenaire, monde.editionId, { avant: [], apres: [1] }, le("2030-05-21"))).toEqual({
    ok: false,
    refus: "introuvable",
  });
});

test("dispensed twice at once: one line, one mail; taken back, it is expected again", async () => {
  const { monde, lille } = await preparer();
  const at = le("2030-05-20");
  for (const [actor, refus] of [
    [monde.autre, "introuvable"],
    [monde.comite, "introuvable"],
    [monde.partenaire, "non_autorise"],
    [monde.organisateur, "non_autorise"],
  ] as const)
    expect(await dispenser(actor, lille.id, MOTIF, at)).toEqual({ ok: false, refus });
  const deux = await Promise.all([1, 2].map(() => dispenser(monde.instructeur, lille.id, MOTIF, at)));
  expect(deux.map((r) => (r.ok ? "ok" : r.refus)).sort()).toEqual(["etat", "ok"]);
  const un = await listRetours(monde.instructeur, monde.editionId, { manque: "dispense" }, 1, "2030-06-01");
  expect(un.rows.map((r) => [r.id, r.dispenseMotif])).toEqual([[lille.id, MOTIF]]);
  expect(un.parManque).toEqual({ tous: 1, presence: 1, fiche: 1, correction: 0, cress: 0, dispense: 1 });
  expect((await mails(monde, "retour_dispense")).map((m) => m.corps?.includes(MOTIF))).toEqual([true]);
  reussi(await annulerDispense(monde.administrateur, lille.id, at));
  expect((await listRetours(monde.instructeur, monde.editionId, {}, 1, "2030-06-01")).total).toBe(2);
  const lignes = await db
    .select()
    .from(evenements)
    .where(and(eq(evenements.objetId, lille.id), inArray(evenements.type, ["dispenser", "annuler_dispense"])));
  expect(lignes.map((l) => l.type).sort()).toEqual(["annuler_dispense", "dispenser"]);
  expect(JSON.stringify(lignes)).not.toContain("animatrice");
});

test("by hand: what was read is what leaves, once a day; a changed lot is refused", async () => {
  const { monde, lille, visio } = await preparer();
  const at = le("2030-06-01");
  const lu = await apercuRelance(monde.instructeur, monde.editionId, {}, at);
  expect(lu?.groupes.map((g) => [g.adresse, g.dus.map((d) => d.id)])).toEqual([
    [monde.organisateur.courriel, [lille.id, visio.id]],
  ]);
  const empreinte = lu?.empreinte ?? "";
  const tous = (actor = monde.instructeur) => relancerTous(actor, monde.editionId, {}, empreinte, at);
  expect(await tous(monde.organisateur)).toEqual({ ok: false, refus: "introuvable" });
  const deux = await Promise.all([tous(), tous(monde.administrateur)]);
  expect(deux.map((r) => (r.ok ? r.value : r.refus)).sort()).toEqual([1, "courriels_changes"]);
  const recus = await mails(monde);
  expect(recus.map((m) => m.corps)).toEqual([lu?.groupes[0]?.corps]);
  expect(await relancerUn(monde.instructeur, monde.editionId, lille.id, at)).toEqual({
    ok: false,
    refus: "deja_relance",
  });
  expect(reussi(await relancerUn(monde.instructeur, monde.editionId, lille.id, le("2030-06-02")))).toBe(1);
  // One button for one atelier tells its people all that they owe: the others of that day have nobody left to tell.
  expect((await mails(monde)).at(-1)?.corps).toContain(`${visio.code} Comment`);
  expect(await relancerUn(monde.instructeur, monde.editionId, visio.id, le("2030-06-02"))).toEqual({
    ok: false,
    refus: "deja_relance",
  });
  expect(await rappeler(le("2030-06-03")), "the application waits a week after").toBe(0);
});

test("the list shows the latest first, to who instructs alone, in a constant number of queries", async ({
  compterRequetes,
}) => {
  const { monde, lille, visio } = await preparer();
  const lire = () => listRetours(monde.instructeur, monde.editionId, {}, 1, "2030-06-01");
  expect((await lire()).rows.map((r) => r.id)).toEqual([lille.id, visio.id]);
  for (const actor of [
    monde.organisateur,
    monde.autre,
    monde.comite,
    monde.partenaire,
    (await creerMonde()).instructeur,
  ]) {
    expect((await listRetours(actor, monde.editionId, {}, 1, "2030-06-01")).total).toBe(0);
    expect(await apercuRelance(actor, monde.editionId, {}, PENDANT_APPEL)).toBeUndefined();
  }
  expect((await listMesRetours(monde.organisateur)).map((r) => r.id)).toEqual([lille.id, visio.id]);
  expect(await listMesRetours(monde.autre)).toEqual([]);
  expect(await listMesRetours(monde.instructeur)).toEqual([]);
  const avant = await compterRequetes(lire);
  const apercu = () => apercuRelance(monde.instructeur, monde.editionId, {}, le("2030-06-01"));
  const avantApercu = await compterRequetes(apercu);
  await candidatureLabellisee(monde);
  await marquerAteliersTenus(le("2030-05-14"));
  expect((await lire()).total).toBe(4);
  expect(await compterRequetes(lire)).toBe(avant);
  expect(await compterRequetes(apercu)).toBe(avantApercu);
});
