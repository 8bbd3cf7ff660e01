import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { invitations } from "@/db/schema/candidature";
import { courriels } from "@/db/schema/courriel";
import { evenements } from "@/db/schema/journal";
import { messages } from "@/db/schema/message";
import { expect, test } from "@/e2e/base";
import { candidatureSoumise, creerMonde, type Monde, PENDANT_APPEL, reussi } from "@/e2e/monde";
import { ecrireMessage } from "./operations.ts";
import { listMessages, MESSAGES_PAR_PAGE } from "./queries.ts";

const plus = (minutes: number) => new Date(PENDANT_APPEL.getTime() + minutes * 60_000);
const ecrire = (
  actor: Monde["organisateur"],
  candidatureId: string,
  texte: string,
  at = PENDANT_APPEL,
  cle: string = randomUUID(),
) => ecrireMessage(actor, { candidatureId, cle, texte }, at);
const mails = (id: string) =>
  db
    .select({ adresse: courriels.adresse, corps: courriels.corps })
    .from(courriels)
    .where(and(eq(courriels.objetId, id), eq(courriels.type, "message_recu")))
    .orderBy(courriels.createdAt);

test("each side writes, the other is told once in ten minutes", async () => {
  const monde = await creerMonde();
  const id = await candidatureSoumise(monde);
  reussi(await ecrire(monde.organisateur, id, "Pouvons-nous changer de salle ?"));
  reussi(await ecrire(monde.organisateur, id, "Celle d’à côté est libre.", plus(9)));
  reussi(await ecrire(monde.instructeur, id, "Oui, bien sûr.", plus(9.5)));
  expect((await mails(id)).map((m) => m.adresse)).toEqual([monde.instructeur.courriel, monde.organisateur.courriel]);
  reussi(await ecrire(monde.organisateur, id, "Merci beaucoup.", plus(11)));
  expect((await mails(id)).map((m) => m.adresse)).toEqual([
    monde.instructeur.courriel,
    monde.organisateur.courriel,
    monde.instructeur.courriel,
  ]);
  const lus = await listMessages(monde.instructeur, id, 1);
  expect(lus?.rows.map((m) => [m.cote, m.texte])).toEqual([
    ["organisateur", "Pouvons-nous changer de salle ?"],
    ["organisateur", "Celle d’à côté est libre."],
    ["cress", "Oui, bien sûr."],
    ["organisateur", "Merci beaucoup."],
  ]);
});

test("two messages at once send one mail; the same one clicked twice is one message", async () => {
  const monde = await creerMonde();
  const id = await candidatureSoumise(monde);
  await Promise.all([ecrire(monde.organisateur, id, "Un message"), ecrire(monde.organisateur, id, "Un autre")]);
  expect(await mails(id)).toHaveLength(1);
  const cle = randomUUID();
  const results = await Promise.all([1, 2].map(() => ecrire(monde.organisateur, id, "Deux clics", plus(1), cle)));
  expect(results.every((r) => r.ok)).toBe(true);
  expect((await listMessages(monde.organisateur, id, 1))?.total).toBe(3);
  const lignes = await db
    .select({ donnees: evenements.donnees })
    .from(evenements)
    .where(and(eq(evenements.objetId, id), eq(evenements.type, "ecrire_message")));
  expect(lignes).toEqual([1, 2, 3].map(() => ({ donnees: { cote: "organisateur" } })));
});

test("partners, the comité and strangers neither read nor write; who is invited to read reads", async () => {
  const monde = await creerMonde();
  const id = await candidatureSoumise(monde);
  reussi(await ecrire(monde.organisateur, id, "Entre nous et la CRESS."));
  for (const actor of [monde.partenaire, monde.comite, monde.autre])
    expect(await listMessages(actor, id, 1)).toBeUndefined();
  expect(await ecrire(monde.partenaire, id, "Bonjour")).toEqual({ ok: false, refus: "non_autorise" });
  expect(await ecrire(monde.autre, id, "Bonjour")).toEqual({ ok: false, refus: "introuvable" });
  await db.insert(invitations).values({
    candidatureId: id,
    personneId: monde.autre.personneId,
    droit: "lecture",
    createdAt: PENDANT_APPEL,
    accepteeAt: PENDANT_APPEL,
  });
  expect((await listMessages(monde.autre, id, 1))?.total).toBe(1);
  expect(await ecrire(monde.autre, id, "Bonjour")).toEqual({ ok: false, refus: "non_autorise" });
});

test("the conversation is read page by page, in two queries", async ({ compterRequetes }) => {
  const monde = await creerMonde();
  const id = await candidatureSoumise(monde);
  const one = await compterRequetes(() => listMessages(monde.organisateur, id, 1));
  await db.insert(messages).values(
    Array.from({ length: MESSAGES_PAR_PAGE + 3 }, (_, i) => ({
      candidatureId: id,
      cote: "cress" as const,
      texte: `Message ${i}`,
      at: plus(i),
    })),
  );
  expect(await compterRequetes(() => listMessages(monde.organisateur, id, 1))).toBe(one);
  expect((await listMessages(monde.organisateur, id, 1))?.rows.at(-1)?.texte).toBe(`Message ${MESSAGES_PAR_PAGE + 2}`);
  expect((await listMessages(monde.organisateur, id, 2))?.rows.map((m) => m.texte)).toEqual([
    "Message 0",
    "Message 1",
    "Message 2",
  ]);
});
