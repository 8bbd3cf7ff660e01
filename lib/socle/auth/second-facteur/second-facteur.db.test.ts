import { desc, eq } from "drizzle-orm";
import { TOTP } from "otpauth";
import { db } from "@/db/client";
import { courriels } from "@/db/schema/courriel";
import { evenements } from "@/db/schema/journal";
import { rolesEdition, sessions } from "@/db/schema/personne";
import { codesSecours, essaisSecondFacteur, secondsFacteurs } from "@/db/schema/second-facteur";
import { expect, test } from "@/e2e/base";
import { creerMonde, PENDANT_APPEL as now, reussi } from "@/e2e/monde";
import type { Actor } from "../../acteur/actor.ts";
import { hashJeton } from "../jeton.ts";
import { actorOfSession } from "../load-actor.ts";
import { exiger, oterParCommande, reinitialiser } from "./administrer.ts";
import { activer, desactiver, ouvrirSession, proposerSecret, refaireCodes } from "./operations.ts";
import { type Porteur, porteurDeSession } from "./porteur.ts";
import { findExigence, findSecondFacteur } from "./queries.ts";

const PERIODE_MS = 30_000;
let n = 0;

async function ouvrir({ personneId }: { personneId: string }) {
  const jetonHash = hashJeton(`session ${++n}`);
  await db.insert(sessions).values({ jetonHash, personneId, expiresAt: new Date("2999-01-01T00:00:00Z") });
  return jetonHash;
}
async function porteur(jetonHash: string): Promise<Porteur> {
  const lu = await porteurDeSession(jetonHash);
  if (!lu) throw new Error("session inconnue");
  return lu;
}
/** A telephone: the key it has read, and the codes it makes, `pas` steps from now. */
const telephone = (cle: string) => (pas: number) =>
  new TOTP({ secret: cle.replaceAll(" ", "") }).generate({ timestamp: Date.now() + pas * PERIODE_MS });

/** Somebody with a second factor: an open session, their telephone, the code that activated it, and their recovery codes. */
async function inscrit(actor: Actor) {
  const jeton = await ouvrir(actor);
  const qui = await porteur(jeton);
  const { scelle, cle } = proposerSecret(qui);
  const codeDe = telephone(cle);
  const premier = codeDe(0);
  const codes = reussi(await activer(qui, { scelle, code: premier }, "192.0.2.1", now));
  return { jeton, codeDe, premier, codes };
}

test("once a telephone has made its first code, every other session of its person is half-open until one is given", async () => {
  const { instructeur, administrateur } = await creerMonde();
  const avant = await ouvrir(instructeur);
  const { jeton, codeDe, codes } = await inscrit(instructeur);
  expect(codes).toHaveLength(10);
  expect(new Set(codes).size).toBe(10);
  expect(codes[0]).toMatch(/^[a-z0-9]{5}-[a-z0-9]{5}-[a-z0-9]{5}$/);
  expect(await actorOfSession(jeton)).toEqual(instructeur);
  expect(await actorOfSession(avant)).toBeNull();
  const apres = await ouvrir(instructeur);
  expect(await actorOfSession(apres)).toBeNull();
  expect((await porteur(apres)).attend).toBe("code");
  expect(await actorOfSession(await ouvrir(administrateur)), "others are not concerned").toEqual(administrateur);
  reussi(await ouvrirSession(await porteur(apres), codeDe(1), "192.0.2.1", now));
  expect(await actorOfSession(apres)).toEqual(instructeur);
  expect(await actorOfSession(avant), "that session alone").toBeNull();
  const [garde] = await db.select().from(secondsFacteurs).where(eq(secondsFacteurs.personneId, instructeur.personneId));
  expect(garde?.secretScelle).not.toContain("otpauth");
  const hashes = await db.select({ h: codesSecours.codeHash }).from(codesSecours);
  expect(hashes.some(({ h }) => codes.includes(h))).toBe(false);
  const [mail] = await db.select().from(courriels).where(eq(courriels.type, "second_facteur_change"));
  expect(mail).toMatchObject({ adresse: instructeur.courriel, sujet: "Votre connexion en deux étapes a changé" });
});

test("a code is taken once, and none before it; one step early or late is forgiven, two are not", async () => {
  const { instructeur } = await creerMonde();
  const { codeDe, premier, codes } = await inscrit(instructeur);
  const donner = async (code: string) =>
    ouvrirSession(await porteur(await ouvrir(instructeur)), code, "192.0.2.2", now);
  expect(await donner(premier), "the one that activated").toMatchObject({ refus: "code_faux" });
  expect(await donner(codeDe(3))).toMatchObject({ refus: "code_faux" });
  expect(await donner("000000x")).toMatchObject({ refus: "code_faux" });
  const second = codeDe(1);
  reussi(await donner(second));
  expect(await donner(second)).toMatchObject({ refus: "code_faux" });
  expect(await donner(premier), "earlier than the last one").toMatchObject({ refus: "code_faux" });
  const [secours = ""] = codes;
  reussi(await donner(` ${secours.toUpperCase().replaceAll("-", " ")} `));
  expect(await donner(secours)).toMatchObject({ refus: "code_faux" });
  expect(await findSecondFacteur(instructeur, instructeur.personneId)).toMatchObject({ restants: 9 });
  const [deux = ""] = codes.slice(1);
  const presses = await Promise.all([donner(deux), donner(deux), donner(deux)]);
  expect(presses.filter((r) => r.ok)).toHaveLength(1);
});

test("eight wrong codes an hour for one account, even asked at once; then the right one is refused too", async () => {
  const { instructeur } = await creerMonde();
  const { codeDe } = await inscrit(instructeur);
  const jeton = await ouvrir(instructeur);
  const essais = await Promise.all(
    Array.from({ length: 12 }, async () => ouvrirSession(await porteur(jeton), "123456", "192.0.2.3", now)),
  );
  expect(essais.filter((r) => !r.ok && r.refus === "code_faux")).toHaveLength(8);
  expect(essais.filter((r) => !r.ok && r.refus === "code_essais")).toHaveLength(4);
  expect(await ouvrirSession(await porteur(jeton), codeDe(1), "192.0.2.3", now)).toMatchObject({
    refus: "code_essais",
  });
  await db.update(essaisSecondFacteur).set({ at: new Date(Date.now() - 3_601_000) });
  reussi(await ouvrirSession(await porteur(jeton), codeDe(1), "192.0.2.3", now));
});

test("sixty wrong codes an hour for one client, whoever it tries to be", async () => {
  const { comite } = await creerMonde();
  const clients = Array.from({ length: 60 }, () => ({
    personneId: comite.personneId,
    clientHash: "x",
    at: new Date(),
  }));
  await db.insert(essaisSecondFacteur).values(clients);
  const { hashClient } = await import("../coffre.ts");
  await db.update(essaisSecondFacteur).set({ clientHash: hashClient("203.0.113.9") });
  const { instructeur } = await creerMonde();
  await inscrit(instructeur);
  const jeton = await ouvrir(instructeur);
  expect(await ouvrirSession(await porteur(jeton), "123456", "203.0.113.9", now)).toMatchObject({
    refus: "code_essais",
  });
  expect(await ouvrirSession(await porteur(jeton), "123456", "203.0.113.8", now)).toMatchObject({ refus: "code_faux" });
  await db.delete(essaisSecondFacteur);
});

test("a proposed key opens for its person alone, for an hour, and not over one in place", async () => {
  const { instructeur, comite } = await creerMonde();
  const qui = await porteur(await ouvrir(instructeur));
  const autre = await porteur(await ouvrir(comite));
  const { scelle, cle } = proposerSecret(autre);
  const code = telephone(cle)(0);
  expect(await activer(qui, { scelle, code }, "c", now)).toMatchObject({ refus: "cle_perimee" });
  expect(await activer(qui, { scelle: "n’importe quoi", code }, "c", now)).toMatchObject({ refus: "cle_perimee" });
  expect(await activer(autre, { scelle, code: "000000" }, "c", now)).toMatchObject({ refus: "code_faux" });
  await inscrit(instructeur);
  const demie = await porteur(await ouvrir(instructeur));
  const propose = proposerSecret(demie);
  const sienne = { scelle: propose.scelle, code: telephone(propose.cle)(0) };
  expect(await activer(demie, sienne, "c", now), "a half-open session does not replace it").toMatchObject({
    refus: "second_facteur_deja",
  });
  expect(await activer(qui, sienne, "c", now)).toMatchObject({ refus: "second_facteur_deja" });
});

test("ending it, or making other codes, takes a code", async () => {
  const { instructeur } = await creerMonde();
  const { jeton, codeDe, codes } = await inscrit(instructeur);
  const qui = await porteur(jeton);
  expect(await refaireCodes(qui, "123456", "c", now)).toMatchObject({ refus: "code_faux" });
  const autres = reussi(await refaireCodes(qui, codeDe(1), "c", now));
  expect(autres.some((c) => codes.includes(c))).toBe(false);
  expect(await desactiver(qui, codes[0] ?? "", "c", now)).toMatchObject({ refus: "code_faux" });
  reussi(await desactiver(qui, autres[0] ?? "", "c", now));
  expect(await actorOfSession(await ouvrir(instructeur))).toEqual(instructeur);
  expect(await findSecondFacteur(instructeur, instructeur.personneId)).toBeNull();
});

test("asked of the CRESS, it makes who has none set it up before anything else; whoever asks it has one", async () => {
  const { instructeur, administrateur, comite, organisateur } = await creerMonde();
  expect(await exiger(instructeur, { exiger: true }, now)).toMatchObject({ refus: "introuvable" });
  expect(await exiger(administrateur, { exiger: true }, now)).toMatchObject({ refus: "second_facteur_dabord" });
  await inscrit(administrateur);
  const jeton = await ouvrir(instructeur);
  reussi(await exiger(administrateur, { exiger: true }, now));
  expect(await actorOfSession(jeton)).toBeNull();
  expect((await porteur(jeton)).attend).toBe("activer");
  for (const actor of [comite, organisateur]) expect(await actorOfSession(await ouvrir(actor))).toEqual(actor);
  expect((await findExigence(administrateur)).exige).toBe(true);
  expect(await findExigence(instructeur)).toEqual({ exige: false, sans: 0 });
  const { scelle, cle } = proposerSecret(await porteur(jeton));
  reussi(await activer(await porteur(jeton), { scelle, code: telephone(cle)(0) }, "c", now));
  expect(await actorOfSession(jeton)).toEqual(instructeur);
  await db.insert(rolesEdition).values({
    personneId: comite.personneId,
    editionId: instructeur.roles[0]?.editionId ?? "",
    role: "instructeur",
  });
  const promu = await ouvrir(comite);
  expect(await actorOfSession(promu), "a role given counts from the next request on").toBeNull();
  reussi(await exiger(administrateur, { exiger: false }, now));
  expect(await actorOfSession(promu)).not.toBeNull();
});

test("an administrateur takes it from a colleague, a command from anybody: sessions end, both are journaled and mailed", async () => {
  const { instructeur, administrateur } = await creerMonde();
  const { jeton } = await inscrit(instructeur);
  expect(await reinitialiser(instructeur, administrateur.personneId, now)).toMatchObject({ refus: "introuvable" });
  expect(await reinitialiser(administrateur, administrateur.personneId, now)).toMatchObject({ refus: "introuvable" });
  reussi(await reinitialiser(administrateur, instructeur.personneId, now));
  expect(await porteurDeSession(jeton)).toBeNull();
  expect(await actorOfSession(await ouvrir(instructeur))).toEqual(instructeur);
  expect(await reinitialiser(administrateur, instructeur.personneId, now)).toMatchObject({
    refus: "second_facteur_absent",
  });
  const { jeton: sien } = await inscrit(administrateur);
  expect(reussi(await oterParCommande(administrateur.courriel.toUpperCase(), now))).toEqual({ avait: true });
  expect(reussi(await oterParCommande(administrateur.courriel, now))).toEqual({ avait: false });
  expect(await oterParCommande("personne@essai.test", now)).toMatchObject({ refus: "introuvable" });
  expect(await porteurDeSession(sien)).toBeNull();
  const lignes = await db
    .select({ objetId: evenements.objetId, par: evenements.personneId, donnees: evenements.donnees })
    .from(evenements)
    .where(eq(evenements.type, "reinitialiser_second_facteur"))
    .orderBy(desc(evenements.id))
    .limit(2);
  expect(lignes).toEqual([
    { objetId: administrateur.personneId, par: null, donnees: { par: "commande" } },
    { objetId: instructeur.personneId, par: administrateur.personneId, donnees: {} },
  ]);
  const recus = await db
    .select({ corps: courriels.corps })
    .from(courriels)
    .where(eq(courriels.adresse, instructeur.courriel));
  expect(recus.some(({ corps }) => corps?.includes(`C’est un geste de ${administrateur.courriel}`))).toBe(true);
});
