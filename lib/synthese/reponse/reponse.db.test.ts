import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { courriels } from "@/db/schema/courriel";
import { destinataires } from "@/db/schema/destinataire";
import { evenements } from "@/db/schema/journal";
import { destinataireMembres, reponses } from "@/db/schema/reponse";
import { points } from "@/db/schema/synthese";
import { expect, test } from "@/e2e/base";
import {
  creerEditionClose,
  creerFicheValidee,
  creerPersonne,
  ecrirePoint,
  NOW,
  publier,
  SANS_ATTENDRE,
} from "@/e2e/donnees/consolidation";
import { reussi } from "@/e2e/monde";
import { rappeler } from "../../conduite/rappel/rappeler.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import { actorOfCourriel } from "../../socle/auth/load-actor.ts";
import { publicLignes } from "../donnees/lignes.ts";
import { inviterDestinataire, retirerDestinataire } from "./membres.ts";
import { repondre } from "./operations.ts";
import { listOrganismesDe } from "./organismes.ts";
import { findMonOrganisme, listMesOrganismes, publicReponses } from "./queries.ts";

const APRES = new Date("2024-02-01T09:00:00Z");
const REPONSE = { etat: "a_l_etude", texte: "Nous y travaillons.", signataire: "Direction de l’économie" } as const;

/** A published edition with a proposition to the Region and another to the State. */
async function editionPubliee(n: string) {
  const edition = await creerEditionClose();
  const fiche = await creerFicheValidee(edition, 1, 2);
  const [a = "", b = ""] = fiche.enonces;
  const region = { type: "region" as const, nom: `Région ${n}`, codes: [] };
  const etat = { type: "etat" as const, nom: `État ${n}`, codes: [] };
  for (const [enonce, accroche, destinataires] of [
    [a, "Ouvrir les marchés", [region]],
    [b, "Simplifier le dossier", [etat]],
  ] as const)
    reussi(
      await ecrirePoint(edition, [enonce], { accroche, texte: "dès que possible.", destinataires: [...destinataires] }),
    );
  reussi(await publier(edition.actor, edition.id, 0, NOW, SANS_ATTENDRE));
  const [laRegion, lEtat] = await Promise.all(
    [region, etat].map(async ({ nom }) => (await db.select().from(destinataires).where(eq(destinataires.nom, nom)))[0]),
  );
  const lus = await db.select().from(points).where(eq(points.editionId, edition.id)).orderBy(points.numero);
  return {
    edition,
    region: laRegion?.id ?? "",
    etat: lEtat?.id ?? "",
    pointRegion: lus[0]?.id ?? "",
    pointEtat: lus[1]?.id ?? "",
    codeRegion: lus[0]?.code ?? "",
  };
}

/** Somebody invited to answer for a body. */
async function invite(actor: Actor, editionId: string, destinataireId: string, at = APRES) {
  const { courriel } = await creerPersonne();
  reussi(await inviterDestinataire(actor, { editionId, destinataireId, courriel }, at));
  return actorOfCourriel(courriel);
}

test("a body answers the propositions made to it, and those alone; each answer stays", async () => {
  const { edition, region, etat, pointRegion, pointEtat, codeRegion } = await editionPubliee("1");
  const elle = await invite(edition.actor, edition.id, region);
  const lui = await invite(edition.actor, edition.id, etat);
  const dire = (actor: Actor, destinataireId: string, pointId: string, lue = 0) =>
    repondre(actor, { ...REPONSE, destinataireId, pointId, lue }, APRES);
  const refus = { ok: false, refus: "introuvable" };
  // Who may not: the CRESS, another body, somebody of nobody; and no proposition made to others.
  expect(await dire(edition.actor, region, pointRegion)).toEqual(refus);
  expect(await dire(lui, region, pointRegion)).toEqual(refus);
  expect(await dire(elle, region, pointEtat)).toEqual(refus);
  expect(await dire(elle, etat, pointEtat)).toEqual(refus);
  expect(await dire({ ...elle, destinataires: [] }, region, pointRegion)).toEqual(refus);
  expect(await findMonOrganisme(lui, region)).toBeUndefined();
  expect((await listMesOrganismes(elle)).map((o) => o.editions.map((e) => e.propositions.map((p) => p.code)))).toEqual([
    [[codeRegion]],
  ]);

  expect(await dire(elle, region, pointRegion)).toEqual({ ok: true, value: 1 });
  // The same press twice is one answer; another tab that had not seen it is told.
  expect(await dire(elle, region, pointRegion)).toEqual({ ok: true, value: 1 });
  const autre = { ...REPONSE, texte: "Finalement, non : le budget est voté.", etat: "refusee" as const };
  expect(await repondre(elle, { ...autre, destinataireId: region, pointId: pointRegion, lue: 0 }, APRES)).toEqual({
    ok: false,
    refus: "modifiee_entre_temps",
  });
  expect(await repondre(elle, { ...autre, destinataireId: region, pointId: pointRegion, lue: 1 }, APRES)).toEqual({
    ok: true,
    value: 2,
  });
  const lues = await publicReponses(edition.id);
  expect(lues.map((r) => [r.code, r.nom, r.numero, r.etat, r.version, r.signataire])).toEqual([
    [codeRegion, "Région 1", 2, "refusee", 1, "Direction de l’économie"],
    [codeRegion, "Région 1", 1, "a_l_etude", 1, "Direction de l’économie"],
  ]);
  await expect(db.delete(reponses).where(eq(reponses.pointId, pointRegion))).rejects.toThrow();
  // Open data: the last answer beside its proposition, all of them in their own set; nobody who typed.
  const [proposition] = await publicLignes("propositions", edition.id, { destinataire: "Région 1" });
  expect([proposition?.code, proposition?.reponses]).toEqual([codeRegion, ["Région 1 : refusee"]]);
  expect(await publicLignes("propositions", edition.id, { reponse: "engagee" })).toHaveLength(2);
  const donnees = await publicLignes("reponses", edition.id, {});
  expect(donnees.map((l) => [l.point, l.numero, l.date])).toEqual([
    [codeRegion, 2, "2024-02-01"],
    [codeRegion, 1, "2024-02-01"],
  ]);
  expect(JSON.stringify([lues, donnees])).not.toContain(elle.personneId);
});

test("two answers sent at the same time: one passes, the other is told", async () => {
  const { edition, region, pointRegion } = await editionPubliee("2");
  const qui = await Promise.all([1, 2].map(() => invite(edition.actor, edition.id, region)));
  const reponse = (actor: Actor, i: number) =>
    repondre(actor, { ...REPONSE, texte: `Réponse ${i}`, destinataireId: region, pointId: pointRegion, lue: 0 }, APRES);
  const resultats = await Promise.all(qui.map(reponse));
  expect(resultats.map((r) => (r.ok ? "ok" : r.refus)).sort()).toEqual(["modifiee_entre_temps", "ok"]);
  expect(await db.$count(reponses, eq(reponses.pointId, pointRegion))).toBe(1);
});

test("the CRESS invites and takes out who answers; the journal keeps neither name nor address, mails are counted", async () => {
  const { edition, region, pointRegion } = await editionPubliee("3");
  const { courriel } = await creerPersonne();
  const demande = { editionId: edition.id, destinataireId: region, courriel };
  const [premier, second] = await Promise.all([1, 2].map(() => inviterDestinataire(edition.actor, demande, APRES)));
  expect([premier, second].map((r) => (r?.ok ? "ok" : r?.refus)).sort()).toEqual(["deja_destinataire", "ok"]);
  const elle = await actorOfCourriel(courriel);
  expect(await inviterDestinataire(elle, { ...demande, courriel: "autre@essai.test" }, APRES)).toEqual({
    ok: false,
    refus: "introuvable",
  });
  const envois = await db.select().from(courriels).where(eq(courriels.objetId, region));
  expect(envois.map((c) => [c.type, c.adresse])).toEqual([["destinataire_invite", courriel]]);
  expect(envois[0]?.corps).toContain("Région 3");
  expect(await listOrganismesDe(elle, edition.id)).toEqual([]);
  const [organisme] = await listOrganismesDe(edition.actor, edition.id);
  expect(organisme).toMatchObject({ nom: "État 3", propositions: 1, aRepondre: 1, membres: [] });
  reussi(await repondre(elle, { ...REPONSE, destinataireId: region, pointId: pointRegion, lue: 0 }, APRES));
  const traces = JSON.stringify(await db.select().from(evenements).where(eq(evenements.editionId, edition.id)));
  for (const mot of [courriel, "Direction de l’économie", "Nous y travaillons"]) expect(traces).not.toContain(mot);
  const [membre] = await db
    .select()
    .from(destinataireMembres)
    .where(eq(destinataireMembres.personneId, elle.personneId));
  const retrait = { editionId: edition.id, membreId: membre?.id ?? "" };
  expect(await retirerDestinataire(elle, retrait, APRES)).toEqual({ ok: false, refus: "introuvable" });
  reussi(await retirerDestinataire(edition.actor, retrait, APRES));
  expect(await retirerDestinataire(edition.actor, retrait, APRES)).toEqual({ ok: false, refus: "etat" });
  expect((await actorOfCourriel(courriel)).destinataires).toEqual([]);
  expect(await publicReponses(edition.id)).toHaveLength(1);
});

test("a reminder every six months while a proposition waits, none once all have their answer", async () => {
  const { edition, region, etat, pointEtat } = await editionPubliee("4");
  const elle = await invite(edition.actor, edition.id, region);
  const lui = await invite(edition.actor, edition.id, etat);
  reussi(await repondre(lui, { ...REPONSE, destinataireId: etat, pointId: pointEtat, lue: 0 }, APRES));
  const rappels = async (le: string) => {
    await rappeler(new Date(le));
    const lus = await db.select().from(courriels).where(eq(courriels.type, "propositions_rappel"));
    return lus.map((c) => c.destinataireId).filter((id) => id === elle.personneId || id === lui.personneId);
  };
  expect(await rappels("2024-07-31T09:00:00Z")).toEqual([]);
  expect(await rappels("2024-08-02T09:00:00Z")).toEqual([elle.personneId]);
  expect(await rappels("2024-08-02T09:10:00Z")).toHaveLength(1);
  expect(await rappels("2025-01-31T09:00:00Z")).toHaveLength(1);
  expect(await rappels("2025-02-03T09:00:00Z")).toHaveLength(2);
});
