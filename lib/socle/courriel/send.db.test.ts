import { and, asc, eq, inArray } from "drizzle-orm";
import { db } from "@/db/client";
import { adressesRefusees, courriels } from "@/db/schema/courriel";
import { evenements } from "@/db/schema/journal";
import { expect, test } from "@/e2e/base";
import { candidatureSoumise, creerMonde, type Monde, PENDANT_APPEL, reussi } from "@/e2e/monde";
import { demarrerSmtp, type ServeurSmtp } from "@/e2e/smtp";
import { inviter, renvoyerInvitation } from "../../appel/equipe/operations.ts";
import { findEquipe } from "../../appel/equipe/queries.ts";
import { listCourriels, listEchecsDe } from "../../appel/trace/courriels.ts";
import { renvoyerCourriel, signalerAdresse } from "../../appel/trace/operations.ts";
import { listAFaireCress } from "../../conduite/afaire/cress.ts";
import { envoyerCourriels } from "../../conduite/taches/envoyer.ts";
import { env } from "../env.ts";
import type { VueCourriels } from "./filtre.ts";

let smtp: ServeurSmtp;
const dits: string[] = [];
const { error } = console;
test.beforeAll(async () => {
  smtp = await demarrerSmtp();
  env().SMTP_URL = smtp.url;
  console.error = (...mots: unknown[]) => dits.push(mots.join(" "));
});
test.afterAll(async () => {
  console.error = error;
  await smtp.fermer();
});
test.beforeEach(async () => {
  smtp.repondre({});
  smtp.recus.length = 0;
  dits.length = 0;
  // Mails of an earlier test stay out of the way.
  await db.update(courriels).set({ etat: "envoye", envoyeAt: PENDANT_APPEL }).where(eq(courriels.etat, "a_envoyer"));
  await db.delete(courriels).where(eq(courriels.etat, "echec"));
  await db.delete(adressesRefusees);
});

const listVue = (actor: Parameters<typeof listCourriels>[0], editionId: string, vue: VueCourriels) =>
  listCourriels(actor, editionId, { vue, type: null, objet: null, q: "", page: 1 });
const minutes = (n: number) => new Date(PENDANT_APPEL.getTime() + n * 60_000);
const lire = async (objetId: string, ...types: ("candidature_recue" | "candidature_a_instruire")[]) =>
  (
    await db
      .select({ etat: courriels.etat, essais: courriels.essais, erreur: courriels.erreur, id: courriels.id })
      .from(courriels)
      .where(and(eq(courriels.objetId, objetId), inArray(courriels.type, types)))
      .orderBy(asc(courriels.type))
  ).map((c) => c);
const recue = async (id: string) => (await lire(id, "candidature_recue"))[0];
const aFaire = async (monde: Monde) =>
  (await listAFaireCress(monde.instructeur)).editions
    .find((e) => e.annee === monde.annee)
    ?.attentes.find((a) => a.cle === "courriels")?.n ?? 0;

test("a mail written by a clock an hour ahead leaves at once, not when that hour has come; what was tried waits its turn", async () => {
  const monde = await creerMonde();
  const id = await candidatureSoumise(monde);
  await db
    .update(courriels)
    .set({ prochainEssaiAt: minutes(60) })
    .where(eq(courriels.objetId, id));
  expect(await envoyerCourriels(PENDANT_APPEL)).toBe(2);
  expect(await lire(id, "candidature_recue")).toMatchObject([{ etat: "envoye", essais: 1 }]);

  const suivante = await candidatureSoumise(monde);
  await db
    .update(courriels)
    .set({ prochainEssaiAt: minutes(60), essais: 1 })
    .where(eq(courriels.objetId, suivante));
  expect(await envoyerCourriels(PENDANT_APPEL)).toBe(0);
  expect(await envoyerCourriels(minutes(60))).toBe(2);
});

test("refused for good, it fails at once; it is seen on its object, in the list and in « À faire », and sent again by hand", async () => {
  const monde = await creerMonde();
  const id = await candidatureSoumise(monde);
  smtp.repondre({ rcpt: (a) => (a === monde.organisateur.courriel ? `550 5.1.1 <${a}> unknown` : "250 Ok") });
  expect(await envoyerCourriels(PENDANT_APPEL), "the other one leaves").toBe(1);
  expect(smtp.recus).toEqual([monde.instructeur.courriel]);
  expect(await recue(id)).toMatchObject({ etat: "echec", essais: 1, erreur: "adresse_refusee" });
  expect(dits.join("\n")).toContain("adresse_refusee (550)");
  expect(dits.join("\n"), "logs hold no address").not.toContain("@");

  const ligne = {
    type: "candidature_recue",
    nom: "Comment réparer ensemble ?",
    adresse: monde.organisateur.courriel,
    erreur: "adresse_refusee",
  };
  expect(await listEchecsDe(monde.instructeur, "candidature", id)).toMatchObject([ligne]);
  const lus = await listVue(monde.instructeur, monde.editionId, "echec");
  expect(lus.rows).toMatchObject([ligne]);
  expect(Object.keys(lus.rows[0] ?? {}).sort()).toEqual([
    "adresse",
    "createdAt",
    "efface",
    "envoyeAt",
    "erreur",
    "essais",
    "etat",
    "id",
    "nom",
    "objet",
    "objetId",
    "prochainEssaiAt",
    "type",
  ]);
  expect(lus.comptes).toMatchObject({ echec: 1, attente: 0 });
  expect(await aFaire(monde)).toBe(1);
  const autre = await creerMonde();
  for (const actor of [monde.organisateur, monde.comite, monde.partenaire, autre.instructeur]) {
    expect((await listVue(actor, monde.editionId, "echec")).rows).toEqual([]);
    expect(await listEchecsDe(actor, "candidature", id)).toEqual([]);
  }

  const courriel = (await recue(id))?.id ?? "";
  for (const actor of [monde.organisateur, monde.partenaire, autre.instructeur])
    expect(await renvoyerCourriel(actor, courriel, minutes(5))).toEqual({ ok: false, refus: "introuvable" });
  smtp.repondre({});
  reussi(await renvoyerCourriel(monde.instructeur, courriel, minutes(5)));
  expect(await envoyerCourriels(minutes(5))).toBe(1);
  expect(await recue(id)).toMatchObject({ etat: "envoye", erreur: null });
  expect(await aFaire(monde)).toBe(0);
  expect(await renvoyerCourriel(monde.instructeur, courriel, minutes(6))).toEqual({ ok: false, refus: "etat" });
  const journal = await db
    .select({ d: evenements.donnees })
    .from(evenements)
    .where(eq(evenements.type, "renvoyer_courriel"));
  expect(journal).toEqual([{ d: { courriel, type: "candidature_recue" } }]);
});

test("an invitation that reached nobody is told to who sent it, until it is sent again", async () => {
  const monde = await creerMonde();
  const id = await candidatureSoumise(monde);
  const courriel = `faute${monde.annee}@essai.test`;
  const invitation = reussi(await inviter(monde.organisateur, id, { courriel, droit: "lecture" }, PENDANT_APPEL));
  const c = { id, editionId: monde.editionId };
  const dite = async () => (await findEquipe(monde.organisateur, c)).invitations.map((i) => i.nonRemise);
  smtp.repondre({ rcpt: (a) => (a === courriel ? "550 no" : "250 Ok") });
  expect(await dite()).toEqual([false]);
  await envoyerCourriels(PENDANT_APPEL);
  expect(await dite()).toEqual([true]);
  smtp.repondre({});
  reussi(await renvoyerInvitation(monde.organisateur, invitation, minutes(1)));
  expect(await dite()).toEqual([false]);
});

test("an address said to be wrong: all that was to go there stops, and nothing is left to do", async () => {
  const monde = await creerMonde();
  const ids = [await candidatureSoumise(monde), await candidatureSoumise(monde)];
  const chez = monde.organisateur.courriel;
  const reponses = ["451 later", "550 no"];
  smtp.repondre({ rcpt: (a) => (a === chez ? (reponses.shift() ?? "250 Ok") : "250 Ok") });
  await envoyerCourriels(PENDANT_APPEL);
  const etats = async () => (await Promise.all(ids.map(recue))).map((c) => `${c?.etat} ${c?.erreur}`).sort();
  expect(await etats()).toEqual(["a_envoyer plus_tard", "echec adresse_refusee"]);
  const echoue = (await Promise.all(ids.map(recue))).find((c) => c?.etat === "echec")?.id ?? "";
  expect(await signalerAdresse(monde.organisateur, echoue, minutes(1))).toEqual({ ok: false, refus: "introuvable" });
  reussi(await signalerAdresse(monde.instructeur, echoue, minutes(1)));
  expect(await etats()).toEqual(["echec adresse_fausse", "echec adresse_fausse"]);
  expect(await aFaire(monde)).toBe(0);
  await envoyerCourriels(minutes(600));
  expect(smtp.recus).not.toContain(chez);
});

test("asked to wait, it is tried again later and leaves; meanwhile the list says why", async () => {
  const monde = await creerMonde();
  const id = await candidatureSoumise(monde);
  smtp.repondre({ rcpt: (a) => (a === monde.organisateur.courriel ? "451 4.7.1 greylisted" : "250 Ok") });
  expect(await envoyerCourriels(PENDANT_APPEL)).toBe(1);
  expect(await recue(id)).toMatchObject({ etat: "a_envoyer", essais: 1, erreur: "plus_tard" });
  expect(await listVue(monde.instructeur, monde.editionId, "attente")).toMatchObject({
    rows: [{ erreur: "plus_tard" }],
    comptes: { echec: 0, attente: 1, retenu: 0, doute: 0 },
  });
  expect(await aFaire(monde)).toBe(0);
  smtp.repondre({});
  expect(await envoyerCourriels(minutes(0.5))).toBe(0);
  expect(await envoyerCourriels(minutes(1))).toBe(1);
  expect(await recue(id)).toMatchObject({ etat: "envoye" });
});

test("a night without a mail server drops none, and the morning sends all at once", async () => {
  const monde = await creerMonde();
  const ids = [await candidatureSoumise(monde), await candidatureSoumise(monde)];
  const port = Number(new URL(smtp.url).port);
  await smtp.fermer();
  for (let minute = 0; minute < 14 * 60; minute += 7) expect(await envoyerCourriels(minutes(minute))).toBe(0);
  const attendent = (
    await Promise.all(ids.map((id) => lire(id, "candidature_recue", "candidature_a_instruire")))
  ).flat();
  expect(attendent.map((c) => c.etat)).toEqual(["a_envoyer", "a_envoyer", "a_envoyer", "a_envoyer"]);
  smtp = await demarrerSmtp(port);
  // Within the hour, whichever is due first; the others follow it.
  let partis = 0;
  let minute = 14 * 60;
  for (; partis === 0 && minute <= 15 * 60; minute++) partis = await envoyerCourriels(minutes(minute));
  expect(partis).toBe(4);
  expect(dits.join("\n")).toContain("injoignable");
});

test("a message the other side takes for spam fails at once, and says so", async () => {
  const monde = await creerMonde();
  const id = await candidatureSoumise(monde);
  smtp.repondre({ data: () => "554 5.7.1 spam" });
  await envoyerCourriels(PENDANT_APPEL);
  expect(await recue(id)).toMatchObject({ etat: "echec", erreur: "message_refuse" });
});
