import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { candidatures, invitations } from "@/db/schema/candidature";
import { courriels } from "@/db/schema/courriel";
import { evenements } from "@/db/schema/journal";
import { personnes } from "@/db/schema/personne";
import { membres } from "@/db/schema/structure";
import { expect, test } from "@/e2e/base";
import { candidatureComplete, creerMonde, PENDANT_APPEL as ICI, type Monde, reussi } from "@/e2e/monde";
import type { Actor } from "../../socle/acteur/actor.ts";
import { actorOfCourriel } from "../../socle/auth/load-actor.ts";
import { organisateursDe } from "../../socle/courriel/outbox.ts";
import { creerCandidature } from "../candidature/operations.ts";
import { findCandidature, listMesCandidatures } from "../candidature/queries.ts";
import { quitterStructure } from "../structure/depart.ts";
import { accepterCoOrganisation } from "./co-organisation.ts";
import {
  accepterInvitation,
  changerDroit,
  inviter,
  quitterInvitation,
  renvoyerInvitation,
  retirerInvitation,
} from "./operations.ts";
import { findEquipe, listMesInvitations, unsafeEquipe } from "./queries.ts";
import { transferer } from "./transfert.ts";

const brouillon = async (monde: Monde) =>
  reussi(await creerCandidature(monde.organisateur, monde.annee, candidatureComplete(monde), ICI)).id;
const compter = async (objetId: string, type: "inviter" | "transferer" | "retirer" | "accepter_invitation") =>
  db.$count(evenements, and(eq(evenements.objetId, objetId), eq(evenements.type, type)));
const mails = async (objetId: string, type: "invitation" | "candidature_transferee") =>
  (
    await db
      .select({ adresse: courriels.adresse })
      .from(courriels)
      .where(and(eq(courriels.objetId, objetId), eq(courriels.type, type)))
  ).map((m) => m.adresse);
const faireAccepter = async (id: string, invite: Actor) => reussi(await accepterInvitation(invite, id, ICI));

test("before the answer an invitation shows a name, and nothing else; afterwards the candidature", async () => {
  const monde = await creerMonde();
  const id = await brouillon(monde);
  const invitation = reussi(
    await inviter(monde.organisateur, id, { courriel: monde.autre.courriel, droit: "edition" }, ICI),
  );
  expect(await findCandidature(monde.autre, id)).toBeUndefined();
  expect(await listMesCandidatures(monde.autre)).toEqual([]);
  expect((await organisateursDe(db, id)).map((d) => d.personneId)).not.toContain(monde.autre.personneId);
  const [vue] = await listMesInvitations(monde.autre);
  expect(Object.keys(vue ?? {}).sort()).toEqual(["annee", "createdAt", "droit", "id", "intitule", "organisateurs"]);
  expect(await listMesInvitations(monde.comite)).toEqual([]);
  expect(await accepterInvitation(monde.comite, invitation, ICI)).toEqual({ ok: false, refus: "introuvable" });

  await faireAccepter(invitation, monde.autre);
  expect(await findCandidature(monde.autre, id)).toMatchObject({ id, invitation: "edition" });
  expect((await organisateursDe(db, id)).map((d) => d.personneId)).toContain(monde.autre.personneId);
  expect(await listMesInvitations(monde.autre)).toEqual([]);
  expect(await accepterInvitation(monde.autre, invitation, ICI)).toEqual({ ok: false, refus: "etat" });
  expect(await compter(id, "accepter_invitation")).toBe(1);
});

test("a person without an account is made with the address alone, once; the mail names the page, never a token", async () => {
  const monde = await creerMonde();
  const [a, b] = [await brouillon(monde), await brouillon(monde)];
  const courriel = `inconnue${monde.annee}@essai.test`;
  const deux = await Promise.all(
    [a, b, a].map((id) => inviter(monde.organisateur, id, { courriel, droit: "lecture" }, ICI)),
  );
  expect(deux.map((r) => (r.ok ? "ok" : r.refus)).sort()).toEqual(["deja_invite", "ok", "ok"]);
  const connues = await db.select().from(personnes).where(eq(personnes.courriel, courriel));
  expect(connues).toHaveLength(1);
  expect(connues[0]).toMatchObject({ nom: null, courrielVerifieAt: null, administrateur: false });
  expect(await mails(a, "invitation")).toEqual([courriel]);
  expect(await compter(a, "inviter")).toBe(1);
  const lignes = await db.select({ d: evenements.donnees }).from(evenements).where(eq(evenements.objetId, a));
  expect(JSON.stringify(lignes)).not.toContain("@");
});

test("who writes already is not invited; strangers and readers invite nobody", async () => {
  const monde = await creerMonde();
  const id = await brouillon(monde);
  const saisie = { courriel: "x@essai.test", droit: "edition" as const };
  expect(await inviter(monde.organisateur, id, { ...saisie, courriel: monde.organisateur.courriel }, ICI)).toEqual({
    ok: false,
    refus: "deja_organisateur",
  });
  for (const actor of [monde.autre, monde.comite, monde.partenaire])
    expect(await inviter(actor, id, saisie, ICI)).toEqual({ ok: false, refus: "introuvable" });
  const lecture = reussi(
    await inviter(monde.organisateur, id, { courriel: monde.autre.courriel, droit: "lecture" }, ICI),
  );
  await faireAccepter(lecture, monde.autre);
  expect(await inviter(monde.autre, id, saisie, ICI)).toEqual({ ok: false, refus: "non_autorise" });
  expect(await changerDroit(monde.autre, lecture, "edition", ICI)).toEqual({ ok: false, refus: "non_autorise" });
  reussi(await changerDroit(monde.organisateur, lecture, "edition", ICI));
  reussi(await inviter(monde.autre, id, saisie, ICI));
});

test("naming a structure as co-organiser tells nobody who its members are", async () => {
  const monde = await creerMonde();
  const donnees = candidatureComplete(monde, { coOrganisateurs: [monde.autreStructureId] });
  const id = reussi(await creerCandidature(monde.organisateur, monde.annee, donnees, ICI)).id;
  reussi(await accepterCoOrganisation(monde.autre, id, monde.autreStructureId, ICI));
  const c = { id, editionId: monde.editionId };
  const lue = async (actor: Actor) => {
    const { membres, autres } = await findEquipe(actor, c);
    return [membres.map((m) => m.courriel), autres.length];
  };
  expect(await lue(monde.organisateur)).toEqual([[monde.organisateur.courriel], 1]);
  expect(await lue(monde.autre)).toEqual([[monde.autre.courriel], 1]);
  expect(await lue(monde.instructeur)).toEqual([[monde.organisateur.courriel, monde.autre.courriel], 0]);
  const saisie = { courriel: monde.autre.courriel, droit: "lecture" as const };
  expect((await inviter(monde.organisateur, id, saisie, ICI)).ok).toBe(true);
});

test("an invitation sent again after its mail reached nobody is told as on its way, though the clock was put back", async () => {
  const monde = await creerMonde();
  const id = await brouillon(monde);
  const saisie = { courriel: monde.autre.courriel, droit: "lecture" as const };
  const invitation = reussi(await inviter(monde.organisateur, id, saisie, ICI));
  const nonRemises = async () => (await unsafeEquipe(id)).invitations.map((i) => i.nonRemise);
  await db.update(courriels).set({ etat: "echec" }).where(eq(courriels.objetId, id));
  expect(await nonRemises()).toEqual([true]);
  reussi(await renvoyerInvitation(monde.organisateur, invitation, new Date(ICI.getTime() - 3_600_000)));
  expect(await nonRemises()).toEqual([false]);
});

test("twenty invitations a day, resent and withdrawn ones included", async () => {
  const monde = await creerMonde();
  const id = await brouillon(monde);
  const une = (n: number, at = ICI) =>
    inviter(monde.organisateur, id, { courriel: `n${n}.${monde.annee}@essai.test`, droit: "lecture" }, at);
  const premiere = reussi(await une(0));
  reussi(await renvoyerInvitation(monde.organisateur, premiere, ICI));
  reussi(await retirerInvitation(monde.organisateur, premiere, ICI));
  for (let n = 1; n <= 18; n++) reussi(await une(n));
  expect(await une(19)).toEqual({ ok: false, refus: "limite_invitations" });
  const demain = new Date(ICI.getTime() + 25 * 3_600_000);
  reussi(await une(19, demain));
  reussi(await une(20, demain));
  expect(await une(21, demain)).toEqual({ ok: false, refus: "limite_invitations" });
});

test("the sole member hands over: the successor takes their place, they see nothing more, one line, two mails", async () => {
  const monde = await creerMonde();
  const id = await brouillon(monde);
  const vers = monde.autre.personneId;
  expect(await transferer(monde.organisateur, id, vers, ICI)).toEqual({ ok: false, refus: "introuvable" });
  const invitation = reussi(
    await inviter(monde.organisateur, id, { courriel: monde.autre.courriel, droit: "lecture" }, ICI),
  );
  expect(await transferer(monde.organisateur, id, vers, ICI)).toEqual({ ok: false, refus: "invitation_en_attente" });
  await faireAccepter(invitation, monde.autre);
  const deux = await Promise.all([1, 2].map(() => transferer(monde.organisateur, id, vers, ICI)));
  expect(deux.filter((r) => r.ok)).toHaveLength(1);
  expect(await compter(id, "transferer")).toBe(1);
  expect((await mails(id, "candidature_transferee")).sort()).toEqual(
    [monde.autre.courriel, monde.instructeur.courriel].sort(),
  );
  const parti = await actorOfCourriel(monde.organisateur.courriel);
  const successeur = await actorOfCourriel(monde.autre.courriel);
  expect(parti.structures).toEqual([]);
  expect(successeur.structures).toContain(monde.structureId);
  expect(await findCandidature(parti, id)).toBeUndefined();
  expect(await findCandidature(successeur, id)).toMatchObject({ invitation: "edition", creePar: vers });
});

test("the last person who may write does not leave, nor lose that right", async () => {
  const monde = await creerMonde();
  const id = await brouillon(monde);
  const invitation = reussi(
    await inviter(monde.organisateur, id, { courriel: monde.autre.courriel, droit: "edition" }, ICI),
  );
  await faireAccepter(invitation, monde.autre);
  await db.delete(membres).where(eq(membres.structureId, monde.structureId));
  await db.update(candidatures).set({ creePar: null }).where(eq(candidatures.id, id));
  const dernier = { ok: false, refus: "dernier_organisateur" };
  expect(await quitterInvitation(monde.autre, invitation, ICI)).toEqual(dernier);
  expect(await changerDroit(monde.instructeur, invitation, "lecture", ICI)).toEqual(dernier);
  expect(await retirerInvitation(monde.instructeur, invitation, ICI)).toEqual(dernier);
  const seconde = reussi(await inviter(monde.autre, id, { courriel: monde.comite.courriel, droit: "edition" }, ICI));
  expect(await quitterInvitation(monde.autre, invitation, ICI)).toEqual(dernier);
  await faireAccepter(seconde, monde.comite);
  // Both leave at once: one stays.
  const deux = await Promise.all([
    quitterInvitation(monde.autre, invitation, ICI),
    quitterInvitation(monde.comite, seconde, ICI),
  ]);
  expect(deux.filter((r) => r.ok)).toHaveLength(1);
  expect(await db.$count(invitations, eq(invitations.candidatureId, id))).toBe(1);
});

test("two members leave a structure at once: one stays; a request may be given up", async () => {
  const monde = await creerMonde();
  const membre = { etat: "membre" as const, demandeAt: ICI, accepteAt: ICI };
  await db.insert(membres).values({ structureId: monde.structureId, personneId: monde.autre.personneId, ...membre });
  await db
    .insert(membres)
    .values({ structureId: monde.structureId, personneId: monde.comite.personneId, etat: "demande", demandeAt: ICI });
  const deux = await Promise.all(
    [monde.organisateur, monde.autre].map((a) => quitterStructure(a, monde.structureId, ICI)),
  );
  expect(deux.map((r) => (r.ok ? "ok" : r.refus)).sort()).toEqual(["dernier_membre", "ok"]);
  expect(await compter(monde.structureId, "retirer")).toBe(1);
  reussi(await quitterStructure(monde.comite, monde.structureId, ICI));
  expect(await quitterStructure(monde.partenaire, monde.structureId, ICI)).toEqual({ ok: false, refus: "introuvable" });
});

test("the team is read in two queries, however many there are", async ({ compterRequetes }) => {
  const monde = await creerMonde();
  const id = await brouillon(monde);
  const vide = await compterRequetes(() => unsafeEquipe(id));
  for (let n = 0; n < 8; n++)
    reussi(
      await inviter(monde.organisateur, id, { courriel: `q${n}.${monde.annee}@essai.test`, droit: "lecture" }, ICI),
    );
  expect(await compterRequetes(() => unsafeEquipe(id))).toBe(vide);
});
