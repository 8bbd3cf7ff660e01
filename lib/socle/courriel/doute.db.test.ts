import { type ChildProcess, spawn } from "node:child_process";
import { eq, sql as requete } from "drizzle-orm";
import { db } from "@/db/client";
import { adressesRefusees, courriels } from "@/db/schema/courriel";
import { evenements } from "@/db/schema/journal";
import { expect, test } from "@/e2e/base";
import { creerMonde, type Monde, PENDANT_APPEL, reussi } from "@/e2e/monde";
import { demarrerSmtp, type Reponses, type ServeurSmtp } from "@/e2e/smtp";
import { findCourriel, listCourriels } from "../../appel/trace/courriels.ts";
import { abandonnerCourriel, renvoyerCourriel, retenirCourriel } from "../../appel/trace/operations.ts";
import { listAFaireCress } from "../../conduite/afaire/cress.ts";
import { envoyerCourriels } from "../../conduite/taches/envoyer.ts";
import { env } from "../env.ts";
import { relacherCourriels, retenirCourriels } from "./operations.ts";
import { deposer } from "./outbox.ts";

let smtp: ServeurSmtp;
const enfants: ChildProcess[] = [];
const { error } = console;
test.beforeAll(async () => {
  smtp = await demarrerSmtp();
  env().SMTP_URL = smtp.url;
  console.error = () => {};
});
test.afterAll(async () => {
  console.error = error;
  await smtp.fermer();
});
test.beforeEach(async () => {
  smtp.repondre({});
  smtp.recus.length = 0;
  smtp.messages.length = 0;
  await db.delete(courriels);
  await db.delete(adressesRefusees);
});
test.afterEach(() => {
  for (const enfant of enfants.splice(0)) enfant.kill("SIGKILL");
});

/** Due for workers of their own too, on the clock of the system. */
const AVANT = new Date("2026-01-05T10:00:00Z");
const adresse = (n: number) => `personne${n}@essai.test`;
const ecrire = (monde: Monde, combien: number) =>
  db.transaction((tx) =>
    deposer(
      tx,
      Array.from({ length: combien }, (_, n) => ({ personneId: null, adresse: adresse(n) })),
      {
        type: "synthese_diffusee",
        editionId: monde.editionId,
        objet: "edition",
        objetId: monde.editionId,
        sujet: "Essai",
        corps: "Bonjour,\n\nUn essai.",
        at: AVANT,
      },
    ),
  );
const etats = async () =>
  Object.fromEntries(
    (
      await db
        .select({ etat: courriels.etat, n: requete<number>`count(*)::int` })
        .from(courriels)
        .groupBy(courriels.etat)
    ).map(({ etat, n }) => [etat, n]),
  );
const ligneDe = async (n: number) => {
  const [lu] = await db
    .select()
    .from(courriels)
    .where(eq(courriels.adresse, adresse(n)));
  if (!lu) throw new Error("aucun courriel");
  return lu;
};
/** As if its worker had been dead for long. */
const vieillirLesPrises = () => db.execute(requete`update courriels set prise_at = prise_at - interval '1 hour'`);

/** A worker as production runs it, killed without a word once the mail server has been silent about one mail. */
async function tuerUnWorker(reponses: (mort: () => null) => Reponses): Promise<void> {
  const muet = new Promise<void>((dire) =>
    smtp.repondre(
      reponses(() => {
        dire();
        return null;
      }),
    ),
  );
  const enfant = spawn(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", "lib/conduite/run/worker.ts"],
    {
      env: { ...process.env, SMTP_URL: smtp.url, NEXTAUTH_URL: env().NEXTAUTH_URL },
      stdio: "ignore",
    },
  );
  enfants.push(enfant);
  const fini = new Promise((dire) => enfant.once("exit", dire));
  const arrive = await Promise.race([muet.then(() => "muet"), fini.then(() => "sorti")]);
  expect(arrive, "the worker sends").toBe("muet");
  enfant.kill("SIGKILL");
  await fini;
}

test("two hundred mails, workers killed and mail servers silent, cut, refusing, asking to wait: none lost, none twice unasked, the doubtful counted", async () => {
  const monde = await creerMonde();
  await ecrire(monde, 200);

  // A worker dies before the words of one are whole: that one leaves again by itself.
  let avant = "";
  await tuerUnWorker((mort) => ({
    rcpt: (a) => {
      if (smtp.messages.length < 30) return "250 Ok";
      avant = a;
      return mort();
    },
  }));
  // Another dies between the end of the words and the answer.
  let apres = "";
  await tuerUnWorker((mort) => ({
    data: (a) => {
      if (smtp.messages.length <= 60) return "250 Ok";
      apres = a;
      return mort();
    },
  }));
  expect(await etats()).toMatchObject({ en_cours: 2 });
  await vieillirLesPrises();
  // A mail server that cuts at the same place, one that refuses, one that asks to wait.
  const restants = (await db.select().from(courriels).where(eq(courriels.etat, "a_envoyer"))).map(
    (c) => c.adresse ?? "",
  );
  const [coupe = "", refuse = "", attend = ""] = restants.slice(-3);
  let coupes = 0;
  smtp.repondre({
    rcpt: (a) => (a === refuse ? "550 5.1.1 unknown" : a === attend ? "451 4.7.1 greylisted" : "250 Ok"),
    data: (a) => {
      if (a !== coupe) return "250 Ok";
      coupes++;
      return "couper";
    },
  });
  for (let fois = 0; fois < 3; fois++) await envoyerCourriels(PENDANT_APPEL);
  expect(coupes).toBe(1);
  expect(await etats()).toEqual({ envoye: 196, doute: 2, echec: 1, a_envoyer: 1 });
  expect(new Set(smtp.messages.map((m) => m.adresse)).size, "each reached it once").toBe(smtp.messages.length);
  expect(smtp.recus).toContain(avant);
  expect(smtp.recus).not.toContain(apres);

  smtp.repondre({});
  await vieillirLesPrises();
  await envoyerCourriels(new Date(PENDANT_APPEL.getTime() + 86_400_000));
  expect(await etats()).toEqual({ envoye: 197, doute: 2, echec: 1 });
  const { comptes } = await listCourriels(monde.instructeur, monde.editionId, {
    vue: "doute",
    type: null,
    objet: null,
    q: "",
    page: 1,
  });
  expect(comptes).toMatchObject({ a_reprendre: 3, doute: 2, echec: 1, envoye: 197 });
  const attentes = (await listAFaireCress(monde.instructeur)).editions.find((e) => e.annee === monde.annee)?.attentes;
  expect(attentes?.find((a) => a.cle === "courriels")?.n).toBe(3);

  // A person sends one again: the mailbox folds both, which bear one Message-ID.
  const doute = Number(/\d+/.exec(coupe)?.[0]);
  const { id } = await ligneDe(doute);
  reussi(await renvoyerCourriel(monde.instructeur, id, PENDANT_APPEL));
  await envoyerCourriels(PENDANT_APPEL);
  expect((await ligneDe(doute)).etat).toBe("envoye");
  expect(smtp.messages.filter((m) => m.adresse === coupe).map((m) => m.messageId)).toEqual([
    `<${id}@${new URL(env().NEXTAUTH_URL).hostname}>`,
    `<${id}@${new URL(env().NEXTAUTH_URL).hostname}>`,
  ]);
});

test("a hold taken away while the words go stops them", async () => {
  const monde = await creerMonde();
  await ecrire(monde, 2);
  smtp.repondre({
    rcpt: async (a) => {
      // Meanwhile somebody takes the first one back, as from a dead worker.
      if (a === adresse(0))
        await db.execute(
          requete`update courriels set prise_at = null, prise = null, etat = 'retenu' where adresse = ${a}`,
        );
      return "250 Ok";
    },
  });
  await db.execute(
    requete`update courriels set prochain_essai_at = prochain_essai_at - interval '1 minute' where adresse = ${adresse(0)}`,
  );
  await envoyerCourriels(PENDANT_APPEL);
  expect(smtp.messages.map((m) => m.adresse)).toEqual([adresse(1)]);
  expect(await etats()).toEqual({ retenu: 1, envoye: 1 });
});

test("held one by one or all together, remembered, nothing leaves; sent by a person, or given up", async () => {
  const monde = await creerMonde();
  const autre = await creerMonde();
  await ecrire(monde, 3);
  const seul = await ligneDe(0);
  for (const actor of [monde.organisateur, monde.comite, monde.partenaire, autre.instructeur]) {
    expect(await retenirCourriel(actor, seul.id, PENDANT_APPEL)).toEqual({ ok: false, refus: "introuvable" });
    expect(await retenirCourriels(actor, monde.editionId, PENDANT_APPEL)).toEqual({ ok: false, refus: "introuvable" });
    expect(await findCourriel(actor, seul.id)).toBeUndefined();
  }
  reussi(await retenirCourriel(monde.instructeur, seul.id, PENDANT_APPEL));
  expect(await retenirCourriel(monde.instructeur, seul.id, PENDANT_APPEL)).toEqual({ ok: false, refus: "etat" });
  reussi(await retenirCourriels(monde.instructeur, monde.editionId, PENDANT_APPEL));
  expect(await envoyerCourriels(PENDANT_APPEL)).toBe(0);
  expect(await renvoyerCourriel(monde.instructeur, seul.id, PENDANT_APPEL)).toEqual({
    ok: false,
    refus: "courriels_retenus",
  });
  reussi(await relacherCourriels(monde.instructeur, monde.editionId, PENDANT_APPEL));
  expect(await envoyerCourriels(PENDANT_APPEL)).toBe(2);
  expect(await etats()).toEqual({ envoye: 2, retenu: 1 });
  expect(await findCourriel(monde.instructeur, seul.id)).toMatchObject({
    sujet: "Essai",
    corps: "Bonjour,\n\nUn essai.",
  });
  reussi(await abandonnerCourriel(monde.instructeur, seul.id, PENDANT_APPEL));
  expect(await envoyerCourriels(PENDANT_APPEL)).toBe(0);
  reussi(await renvoyerCourriel(monde.instructeur, seul.id, PENDANT_APPEL));
  expect(await envoyerCourriels(PENDANT_APPEL)).toBe(1);
  const dits = await db
    .select({ type: evenements.type })
    .from(evenements)
    .where(eq(evenements.editionId, monde.editionId));
  expect(dits.map((d) => d.type)).toEqual([
    "retenir_courriel",
    "retenir_courriels",
    "relacher_courriels",
    "abandonner_courriel",
    "renvoyer_courriel",
  ]);
});

test("an address that refused one mail is tried by no other, until somebody sends again", async () => {
  const monde = await creerMonde();
  await ecrire(monde, 1);
  smtp.repondre({ rcpt: () => "550 5.1.1 unknown" });
  await envoyerCourriels(PENDANT_APPEL);
  const asked: string[] = [];
  smtp.repondre({
    rcpt: (a) => {
      asked.push(a);
      return "250 Ok";
    },
  });
  await ecrire(monde, 1);
  await envoyerCourriels(PENDANT_APPEL);
  expect(asked).toEqual([]);
  expect(await etats()).toEqual({ echec: 2 });
  reussi(await renvoyerCourriel(monde.instructeur, (await ligneDe(0)).id, PENDANT_APPEL));
  await envoyerCourriels(PENDANT_APPEL);
  expect(asked).toEqual([adresse(0)]);
});
