import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { adressesRefusees, boiteRejets, courriels } from "@/db/schema/courriel";
import { expect, test } from "@/e2e/base";
import { type BoiteImap, demarrerImap } from "@/e2e/imap";
import { creerMonde, type Monde, PENDANT_APPEL } from "@/e2e/monde";
import { listEchecsDe } from "../../../appel/trace/courriels.ts";
import { listAFaireCress } from "../../../conduite/afaire/cress.ts";
import { env } from "../../env.ts";
import { deposer } from "../outbox.ts";
import { messageId } from "../transport.ts";
import { dAbsence, deExchange, deGmail, dePostfix } from "./fixture.ts";
import { etatBoiteRejets } from "./queries.ts";
import { releverRejets } from "./relever.ts";

let boite: BoiteImap;
test.beforeEach(async () => {
  boite = await demarrerImap();
  env().TRAME_REJETS = boite.url;
  await db.delete(boiteRejets);
  await db.delete(courriels);
  await db.delete(adressesRefusees);
});
test.afterEach(async () => {
  env().TRAME_REJETS = undefined;
  await boite.fermer();
});

/** A mail that left; answers its id. */
async function parti(monde: Monde, adresse: string): Promise<string> {
  await db.transaction((tx) =>
    deposer(tx, [{ personneId: null, adresse }], {
      type: "synthese_diffusee",
      editionId: monde.editionId,
      objet: "edition",
      objetId: monde.editionId,
      sujet: "Essai",
      corps: "Bonjour,\n\nUn essai.",
      at: PENDANT_APPEL,
    }),
  );
  const [mail] = await db
    .update(courriels)
    .set({ etat: "envoye", envoyeAt: PENDANT_APPEL })
    .where(eq(courriels.adresse, adresse))
    .returning();
  return mail?.id ?? "";
}
const lire = async (id: string) => {
  const [c] = await db.select().from(courriels).where(eq(courriels.id, id));
  return [c?.etat, c?.erreur];
};
const refusees = async () => (await db.select().from(adressesRefusees)).map((r) => r.adresse).sort();
const comptes = async () => {
  const lue = await etatBoiteRejets((await creerMonde()).instructeur);
  return lue && [lue.refus, lue.retards, lue.inconnus, lue.dernierUid];
};

test("what Postfix, Exchange and Gmail send back is written on the mail it is about, and seen where a refusal is", async () => {
  const monde = await creerMonde();
  const ids = await Promise.all(["a", "b", "c", "d", "e"].map((n) => parti(monde, `${n}@essai.test`)));
  const de = (i: number) => ({ messageId: messageId(ids[i] ?? ""), adresse: `${"abcde"[i]}@essai.test` });
  boite.poser(dePostfix({ ...de(0), statut: "5.1.1" }));
  boite.poser(deExchange({ ...de(1), statut: "5.1.10" }));
  boite.poser(deGmail({ ...de(2), statut: "5.2.2" }));
  boite.poser(dePostfix({ ...de(3), statut: "4.4.1", diagnostic: "Connection timed out" }));
  boite.poser(dePostfix({ ...de(4), statut: "5.0.0", diagnostic: "550 5.7.1 spam" }));
  await releverRejets(PENDANT_APPEL);
  expect(await Promise.all(ids.map(lire))).toEqual([
    ["echec", "adresse_refusee"],
    ["echec", "adresse_refusee"],
    ["echec", "boite_pleine"],
    ["echec", "non_remis"],
    ["echec", "message_refuse"],
  ]);
  expect(await refusees()).toEqual(["a@essai.test", "b@essai.test"]);
  expect(await comptes()).toEqual([5, 0, 0, 5]);
  expect(await listEchecsDe(monde.instructeur, "edition", monde.editionId)).toHaveLength(5);
  const { editions } = await listAFaireCress(monde.instructeur);
  const attente = editions.find((e) => e.annee === monde.annee)?.attentes.find((a) => a.cle === "courriels");
  expect(attente?.n).toBe(5);
});

test("an answer, an absence, a delay, a report forged or about nothing of ours change no mail; each is read once", async () => {
  const monde = await creerMonde();
  const id = await parti(monde, "a@essai.test");
  const sien = { messageId: messageId(id), adresse: "a@essai.test" };
  boite.poser(dAbsence(sien));
  boite.poser(dePostfix({ ...sien, statut: "4.4.1", action: "delayed" }));
  boite.poser(dePostfix({ ...sien, statut: "2.0.0", action: "delivered" }));
  boite.poser(dePostfix({ ...sien, messageId: messageId(monde.editionId), statut: "5.1.1" }));
  boite.poser(dePostfix({ ...sien, messageId: `<${id}@ailleurs.test>`, statut: "5.1.1" }));
  boite.poser("");
  await releverRejets(PENDANT_APPEL);
  expect(await lire(id)).toEqual(["envoye", null]);
  expect(await refusees()).toEqual([]);
  expect(await comptes()).toEqual([0, 1, 2, 6]);
  // Where the mail was led refuses it: it failed, and the address we write to may still be good.
  boite.poser(dePostfix({ ...sien, adresse: "plus-loin@essai.test", statut: "5.1.1" }));
  await Promise.all([releverRejets(PENDANT_APPEL), releverRejets(PENDANT_APPEL)]);
  expect(await lire(id)).toEqual(["echec", "adresse_refusee"]);
  expect(await refusees()).toEqual([]);
  expect(await comptes()).toEqual([1, 1, 2, 7]);
  // Sent again since: what was said before is not said twice, nor when the mailbox is numbered anew.
  await db.update(courriels).set({ etat: "a_envoyer", erreur: null }).where(eq(courriels.id, id));
  await releverRejets(PENDANT_APPEL);
  boite.renumeroter();
  await releverRejets(PENDANT_APPEL);
  expect(await lire(id)).toEqual(["a_envoyer", null]);
});

test("a mailbox long unread is read by two hundred, and no message is asked for that is not read", async () => {
  for (let n = 1; n <= 203; n++) boite.poser("From: x@essai.test\r\n\r\nBonjour.");
  await releverRejets(PENDANT_APPEL);
  expect([boite.lus.length, boite.lus.at(-1)]).toEqual([200, 200]);
  await releverRejets(PENDANT_APPEL);
  await releverRejets(PENDANT_APPEL);
  expect(boite.lus.slice(200)).toEqual([201, 202, 203]);
});

test("a mailbox that cannot be read is told, since when and why, and read again once it can", async () => {
  const plus = (minutes: number) => new Date(PENDANT_APPEL.getTime() + minutes * 60_000);
  const etat = async () => {
    const lue = await etatBoiteRejets((await creerMonde()).instructeur);
    return [lue?.panne, lue?.panneAt?.getTime(), lue?.lueAt?.getTime()];
  };
  await releverRejets(plus(0));
  expect(await etat()).toEqual([null, undefined, plus(0).getTime()]);
  env().TRAME_REJETS = boite.url.replace("secret", "autre");
  await releverRejets(plus(3));
  expect(await etat()).toEqual(["identifiants", plus(3).getTime(), plus(0).getTime()]);
  env().TRAME_REJETS = boite.url.replace("Retours", "Absent");
  await releverRejets(plus(6));
  expect(await etat()).toEqual(["dossier", plus(3).getTime(), plus(0).getTime()]);
  await boite.fermer();
  await releverRejets(plus(9));
  expect((await etat())[0]).toBe("injoignable");
  boite = await demarrerImap();
  env().TRAME_REJETS = boite.url;
  await releverRejets(plus(12));
  expect(await etat()).toEqual([null, undefined, plus(12).getTime()]);
});
