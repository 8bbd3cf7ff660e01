import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { courriels } from "@/db/schema/courriel";
import { membres } from "@/db/schema/structure";
import { expect, test } from "@/e2e/base";
import {
  candidatureComplete,
  candidatureSoumise,
  creerMonde,
  PENDANT_APPEL as ICI,
  type Monde,
  reussi,
} from "@/e2e/monde";
import type { Actor } from "../../socle/acteur/actor.ts";
import { actorOfCourriel } from "../../socle/auth/load-actor.ts";
import { creerCandidature } from "../candidature/operations.ts";
import { findCandidature } from "../candidature/queries.ts";
import { quitterStructure } from "../structure/depart.ts";
import { retirerLogo } from "../structure/logo.ts";
import { listDemandes, listMembres, listMesStructures } from "../structure/membres.ts";
import { modifierStructure } from "../structure/operations.ts";
import { findStructure } from "../structure/queries.ts";
import { structureSaisie } from "../structure/schema.ts";
import { STRUCTURE_VIDE } from "../structure/vide.ts";
import { accepterAdhesion, demanderAdhesion, refuserAdhesion, remettreMembre, sortirMembre } from "./adhesions.ts";
import { accepterInvitation, inviter } from "./operations.ts";
import { annulerTransfert, transferer } from "./transfert.ts";

const STRUCTURE = structureSaisie.parse({
  ...STRUCTURE_VIDE,
  nom: "Autre nom",
  categorie: "etat",
  sansSiretMotif: "Service",
});

async function demande({ structureId }: Monde, personneId: string): Promise<string> {
  const [row] = await db
    .select({ id: membres.id })
    .from(membres)
    .where(and(eq(membres.structureId, structureId), eq(membres.personneId, personneId)));
  return row?.id ?? "";
}

test("an agent asks to join like anybody: a member or a colleague answers, never oneself", async () => {
  const monde = await creerMonde();
  reussi(await demanderAdhesion(monde.instructeur, monde.structureId, ICI));
  const id = await demande(monde, monde.instructeur.personneId);
  await candidatureSoumise(monde);
  expect(await accepterAdhesion(monde.instructeur, id, ICI)).toEqual({ ok: false, refus: "non_autorise" });
  expect((await listDemandes(monde.instructeur)).map((d) => d.id)).not.toContain(id);
  expect((await listDemandes(monde.organisateur)).map((d) => d.id)).toEqual([id]);
  reussi(await accepterAdhesion(monde.organisateur, id, ICI));
});

test("ten requests a day, given up and made again included; each writes to the members", async () => {
  const monde = await creerMonde();
  const recus = () =>
    db.$count(courriels, and(eq(courriels.objetId, monde.structureId), eq(courriels.type, "adhesion_demandee")));
  for (let n = 0; n < 10; n++) {
    reussi(await demanderAdhesion(monde.autre, monde.structureId, ICI));
    reussi(await quitterStructure(monde.autre, monde.structureId, ICI));
  }
  expect(await demanderAdhesion(monde.autre, monde.structureId, ICI)).toEqual({ ok: false, refus: "limite" });
  expect(await recus()).toBe(10);
  reussi(await demanderAdhesion(monde.autre, monde.structureId, new Date(ICI.getTime() + 25 * 3_600_000)));
});

test("a request is refused with a word, which its author reads; it may be accepted after all, or asked again", async () => {
  const monde = await creerMonde();
  reussi(await demanderAdhesion(monde.autre, monde.structureId, ICI));
  const id = await demande(monde, monde.autre.personneId);
  expect(await refuserAdhesion(monde.autre, id, "", ICI)).toEqual({ ok: false, refus: "introuvable" });
  reussi(await refuserAdhesion(monde.organisateur, id, "Écrivez d’abord à la présidente.", ICI));
  expect((await listMesStructures(monde.autre, ICI)).find((s) => s.id === monde.structureId)).toMatchObject({
    etat: "refusee",
    mot: "Écrivez d’abord à la présidente.",
  });
  const [mail] = await db
    .select({ adresse: courriels.adresse, corps: courriels.corps })
    .from(courriels)
    .where(and(eq(courriels.objetId, monde.structureId), eq(courriels.type, "adhesion_refusee")));
  expect(mail?.adresse).toBe(monde.autre.courriel);
  expect(mail?.corps).toContain("Écrivez d’abord à la présidente.");
  expect(await refuserAdhesion(monde.organisateur, id, "", ICI)).toEqual({ ok: false, refus: "etat" });
  reussi(await demanderAdhesion(monde.autre, monde.structureId, ICI));
  expect((await listDemandes(monde.organisateur)).map((d) => d.id)).toEqual([id]);
  reussi(await refuserAdhesion(monde.organisateur, id, "", ICI));
  reussi(await accepterAdhesion(monde.organisateur, id, ICI));
  expect((await actorOfCourriel(monde.autre.courriel)).structures).toContain(monde.structureId);
});

test("a member is put out and put back; of two who put each other out, one stays", async () => {
  const monde = await creerMonde();
  const membre = { structureId: monde.structureId, etat: "membre" as const, demandeAt: ICI, accepteAt: ICI };
  await db.insert(membres).values({ ...membre, personneId: monde.autre.personneId });
  const sienne = await demande(monde, monde.organisateur.personneId);
  const autre = await demande(monde, monde.autre.personneId);
  expect(await sortirMembre(monde.organisateur, sienne, ICI)).toEqual({ ok: false, refus: "non_autorise" });
  expect(await sortirMembre(monde.partenaire, autre, ICI)).toEqual({ ok: false, refus: "introuvable" });
  reussi(await sortirMembre(monde.organisateur, autre, ICI));
  expect((await actorOfCourriel(monde.autre.courriel)).structures).not.toContain(monde.structureId);
  expect(await listMembres(monde.partenaire, monde.structureId, ICI)).toEqual({ membres: [], anciens: [] });
  expect((await listMembres(monde.organisateur, monde.structureId, ICI)).anciens.map((m) => m.personneId)).toEqual([
    monde.autre.personneId,
  ]);
  const recus = (type: "membre_sorti" | "membre_remis") =>
    db.$count(courriels, and(eq(courriels.objetId, monde.structureId), eq(courriels.type, type)));
  expect(await recus("membre_sorti")).toBe(1);
  reussi(await remettreMembre(monde.organisateur, autre, ICI));
  expect(await recus("membre_remis")).toBe(1);
  const remis = await actorOfCourriel(monde.autre.courriel);
  const deux = await Promise.all([sortirMembre(monde.organisateur, autre, ICI), sortirMembre(remis, sienne, ICI)]);
  expect(deux.map((r) => (r.ok ? "ok" : r.refus)).sort()).toEqual(["introuvable", "ok"]);
});

test("an instructeur acts on the structures of their editions only, and drafts open nothing to them", async () => {
  const monde = await creerMonde();
  reussi(await demanderAdhesion(monde.autre, monde.structureId, ICI));
  const id = await demande(monde, monde.autre.personneId);
  const ferme = { ok: false, refus: "introuvable" };
  const gestes = async (agent: Actor) => [
    await accepterAdhesion(agent, id, ICI),
    await refuserAdhesion(agent, id, "", ICI),
    await sortirMembre(agent, await demande(monde, monde.organisateur.personneId), ICI),
    await modifierStructure(agent, monde.structureId, 1, STRUCTURE, ICI),
    await retirerLogo(agent, monde.structureId, ICI),
  ];
  expect(await gestes(monde.instructeur)).toEqual(Array(5).fill(ferme));
  expect(await listDemandes(monde.instructeur)).toEqual([]);
  expect(await findStructure(monde.instructeur, monde.structureId)).toBeUndefined();
  // Named by the agent's own draft, pressentie or not.
  await db.insert(membres).values({
    structureId: monde.autreStructureId,
    personneId: monde.instructeur.personneId,
    etat: "membre",
    demandeAt: ICI,
    accepteAt: ICI,
  });
  const agent = await actorOfCourriel(monde.instructeur.courriel);
  const donnees = candidatureComplete(monde, {
    structureId: monde.autreStructureId,
    coOrganisateurs: [monde.structureId],
  });
  reussi(await creerCandidature(agent, monde.annee, donnees, ICI));
  expect(await gestes(agent)).toEqual(Array(5).fill(ferme));
  await candidatureSoumise(monde);
  const ailleurs = await creerMonde();
  expect(await gestes(ailleurs.instructeur)).toEqual(Array(5).fill(ferme));
  expect((await listDemandes(agent)).map((d) => d.id)).toEqual([id]);
  reussi(await accepterAdhesion(agent, id, ICI));
});

test("a part handed to an outsider waits for the other members: they say no, or yes and everything passes at once", async () => {
  const monde = await creerMonde();
  const id = await candidatureSoumise(monde);
  await db.insert(membres).values({
    structureId: monde.structureId,
    personneId: monde.autre.personneId,
    etat: "membre",
    demandeAt: ICI,
    accepteAt: ICI,
  });
  const collegue = await actorOfCourriel(monde.autre.courriel);
  const invitation = reussi(
    await inviter(monde.organisateur, id, { courriel: monde.comite.courriel, droit: "lecture" }, ICI),
  );
  reussi(await accepterInvitation(monde.comite, invitation, ICI));
  const proposer = async () =>
    expect(reussi(await transferer(monde.organisateur, id, monde.comite.personneId, ICI))).toEqual({ enAttente: true });
  const places = async () =>
    Promise.all(
      [monde.organisateur, monde.comite].map(async (a) =>
        (await actorOfCourriel(a.courriel)).structures.includes(monde.structureId),
      ),
    );
  await proposer();
  expect(await places()).toEqual([true, false]);
  expect(await listMesStructures(monde.comite, ICI)).toEqual([]);
  expect(
    await db.$count(courriels, and(eq(courriels.adresse, collegue.courriel), eq(courriels.type, "transfert_demande"))),
  ).toBe(1);
  expect(await listDemandes(monde.organisateur)).toEqual([]);
  const [vue] = await listDemandes(collegue);
  expect(vue?.passeur).toBe(monde.organisateur.courriel);
  const place = vue?.id ?? "";
  expect(await accepterAdhesion(monde.organisateur, place, ICI)).toEqual({ ok: false, refus: "non_autorise" });
  reussi(await refuserAdhesion(collegue, place, "Pas elle.", ICI));
  expect(await places()).toEqual([true, false]);
  await proposer();
  reussi(await annulerTransfert(monde.organisateur, id));
  expect(await listDemandes(collegue)).toEqual([]);
  await proposer();
  const [encore] = await listDemandes(collegue);
  reussi(await accepterAdhesion(collegue, encore?.id ?? "", ICI));
  expect(await places()).toEqual([false, true]);
  expect(await findCandidature(await actorOfCourriel(monde.organisateur.courriel), id)).toBeUndefined();
  expect(await findCandidature(await actorOfCourriel(monde.comite.courriel), id)).toMatchObject({
    invitation: "edition",
    creePar: monde.comite.personneId,
  });
});
