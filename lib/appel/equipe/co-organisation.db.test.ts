import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { candidatureStructures } from "@/db/schema/candidature";
import { courriels } from "@/db/schema/courriel";
import { membres, structures } from "@/db/schema/structure";
import { expect, test } from "@/e2e/base";
import {
  candidatureComplete,
  candidatureLabellisee,
  candidatureSoumise,
  creerMonde,
  PENDANT_APPEL as ICI,
  type Monde,
  reussi,
} from "@/e2e/monde";
import { actorOfCourriel } from "../../socle/auth/load-actor.ts";
import { organisateursDe } from "../../socle/courriel/outbox.ts";
import { publicAteliersComptes } from "../../synthese/chiffres/queries.ts";
import { publicAtelier, publicProgramme } from "../atelier/public.ts";
import { unsafeFindRecepisse } from "../candidature/depot/recepisse.ts";
import { listPourExport } from "../candidature/liste/export.ts";
import { creerCandidature, enregistrerCandidature } from "../candidature/operations.ts";
import { publicLabel } from "../candidature/public.ts";
import { findCandidature } from "../candidature/queries.ts";
import { demanderComplement } from "../correction/complement.ts";
import { labelliser } from "../decision/operations.ts";
import { noterCritere } from "../instruction/operations.ts";
import { accepterCoOrganisation, declinerCoOrganisation } from "./co-organisation.ts";
import { compterMesCoOrganisations, listMesCoOrganisations, listMesRetraits, listNommees } from "./co-queries.ts";
import { reponseDe } from "./wording.ts";

const CO = (monde: Monde) => ({ coOrganisateurs: [monde.autreStructureId] });
const nomDe = async (id: string) =>
  (await db.select({ nom: structures.nomPublie }).from(structures).where(eq(structures.id, id)))[0]?.nom ?? "";
const recus = async (objetId: string, type: (typeof courriels.$inferSelect)["type"]) =>
  (
    await db
      .select({ adresse: courriels.adresse })
      .from(courriels)
      .where(and(eq(courriels.objetId, objetId), eq(courriels.type, type)))
  )
    .map((m) => m.adresse)
    .sort();
const REFUSEE = (refus: string, champ?: string) => ({ ok: false, refus, ...(champ && { champ }) });

test("a co-organiser is pressentie until it says yes: handed in and labelled meanwhile, its name stands nowhere", async () => {
  const monde = await creerMonde();
  const id = await candidatureLabellisee(monde, CO(monde));
  const [a, b] = [await nomDe(monde.structureId), await nomDe(monde.autreStructureId)];
  const dehors = async () => {
    const lue = await findCandidature(monde.instructeur, id);
    const code = lue?.ateliers[0]?.code ?? "";
    return JSON.stringify([
      await publicProgramme(monde.editionId, {}),
      await publicAtelier(monde.editionId, code),
      await publicLabel(monde.editionId, lue?.numeroLabel ?? 0),
      await publicAteliersComptes(monde.editionId),
      await listPourExport(monde.instructeur, monde.editionId, {}),
      (await findCandidature(monde.partenaire, id))?.organisateurs,
    ]);
  };
  const avant = await dehors();
  expect(avant).toContain(a);
  expect(avant).not.toContain(b);
  expect(await findCandidature(monde.autre, id)).toBeUndefined();
  expect((await organisateursDe(db, id)).map((d) => d.personneId)).toEqual([monde.organisateur.personneId]);
  expect((await unsafeFindRecepisse(id))?.organisateurs).toEqual([a, `${b} (pressentie)`]);
  expect(await recus(id, "co_organisation_demandee")).toEqual([monde.autre.courriel]);
  const { attendues } = await listMesCoOrganisations(monde.autre);
  expect(attendues).toMatchObject([{ candidatureId: id, structure: b, organisateurs: [a], declineeAt: null }]);
  expect(await compterMesCoOrganisations(monde.autre)).toBe(1);

  reussi(await accepterCoOrganisation(monde.autre, id, monde.autreStructureId, ICI));
  expect(await dehors()).toContain(b);
  expect(await findCandidature(monde.autre, id)).toMatchObject({ organisateurs: [a, b] });
  expect(await recus(id, "co_organisation_repondue")).toEqual(
    [monde.autre.courriel, monde.instructeur.courriel, monde.organisateur.courriel].sort(),
  );
  expect(await accepterCoOrganisation(monde.autre, id, monde.autreStructureId, ICI)).toEqual(REFUSEE("etat"));
});

test("a no is kept through the saves of the porteuse, and taken back by who said it", async () => {
  const monde = await creerMonde();
  const donnees = candidatureComplete(monde, CO(monde));
  const { id } = reussi(await creerCandidature(monde.organisateur, monde.annee, donnees, ICI));
  reussi(await declinerCoOrganisation(monde.autre, id, monde.autreStructureId, ICI));
  reussi(await enregistrerCandidature(monde.organisateur, id, 1, { ...donnees, intitule: "Autre titre ?" }, ICI));
  const reponses = async () => (await listNommees(monde.organisateur, id)).map(reponseDe);
  expect(await reponses()).toEqual(["porteuse", "declinee"]);
  expect(await compterMesCoOrganisations(monde.autre)).toBe(0);
  expect((await listMesCoOrganisations(monde.autre)).declinees).toHaveLength(1);
  reussi(await accepterCoOrganisation(monde.autre, id, monde.autreStructureId, ICI));
  expect(await reponses()).toEqual(["porteuse", "acceptee"]);
  reussi(await declinerCoOrganisation(monde.autre, id, monde.autreStructureId, ICI));
  expect(await findCandidature(monde.autre, id)).toBeUndefined();
});

test("only the porteuse gives its place; who is taken off is told, by mail once a day and on their page", async () => {
  const monde = await creerMonde();
  const donnees = candidatureComplete(monde, CO(monde));
  const { id } = reussi(await creerCandidature(monde.organisateur, monde.annee, donnees, ICI));
  reussi(await accepterCoOrganisation(monde.autre, id, monde.autreStructureId, ICI));
  const sienne = { ...donnees, structureId: monde.autreStructureId, coOrganisateurs: [monde.structureId] };
  expect(await enregistrerCandidature(monde.autre, id, 1, sienne, ICI)).toEqual(
    REFUSEE("porteuse_seule", "structureId"),
  );
  expect(await enregistrerCandidature(monde.autre, id, 1, { ...sienne, coOrganisateurs: [] }, ICI)).toEqual(
    REFUSEE("porteuse_seule", "structureId"),
  );
  expect(await enregistrerCandidature(monde.organisateur, id, 1, sienne, ICI)).toEqual(
    REFUSEE("adhesion_en_attente", "structureId"),
  );

  reussi(await enregistrerCandidature(monde.organisateur, id, 1, { ...donnees, coOrganisateurs: [] }, ICI));
  expect(await recus(id, "co_organisation_retiree")).toEqual([monde.autre.courriel]);
  expect(await listMesRetraits(monde.autre, ICI)).toMatchObject([{ structure: await nomDe(monde.autreStructureId) }]);
  expect(await listMesRetraits(monde.organisateur, ICI)).toEqual([]);
  // Named and taken off again the same day: no mail more, and named again it is asked again.
  reussi(await enregistrerCandidature(monde.organisateur, id, 2, donnees, ICI));
  expect(await listMesRetraits(monde.autre, ICI)).toEqual([]);
  expect((await listNommees(monde.organisateur, id)).map(reponseDe)).toEqual(["porteuse", "pressentie"]);
  reussi(await enregistrerCandidature(monde.organisateur, id, 3, { ...donnees, coOrganisateurs: [] }, ICI));
  expect(await recus(id, "co_organisation_demandee")).toEqual([monde.autre.courriel]);
  expect(await recus(id, "co_organisation_retiree")).toEqual([monde.autre.courriel]);
});

test("a structure of one’s own needs no asking, and the CRESS writes down an answer it was given", async () => {
  const monde = await creerMonde();
  const membre = { etat: "membre" as const, demandeAt: ICI, accepteAt: ICI };
  await db
    .insert(membres)
    .values({ structureId: monde.autreStructureId, personneId: monde.organisateur.personneId, ...membre });
  const double = await actorOfCourriel(monde.organisateur.courriel);
  const { id } = reussi(await creerCandidature(double, monde.annee, candidatureComplete(monde, CO(monde)), ICI));
  expect((await listNommees(double, id)).map(reponseDe)).toEqual(["porteuse", "acceptee"]);
  for (const qui of [monde.partenaire, monde.comite]) expect(await listNommees(qui, id)).toEqual([]);
  const ailleurs = await creerMonde();
  const autre = await candidatureSoumise(ailleurs, CO(ailleurs));
  for (const qui of [ailleurs.comite, ailleurs.partenaire, ailleurs.organisateur, monde.instructeur])
    expect(await accepterCoOrganisation(qui, autre, ailleurs.autreStructureId, ICI)).toEqual(REFUSEE("introuvable"));
  expect(await declinerCoOrganisation(ailleurs.organisateur, autre, ailleurs.structureId, ICI)).toEqual(
    REFUSEE("etat"),
  );
  reussi(await accepterCoOrganisation(ailleurs.instructeur, autre, ailleurs.autreStructureId, ICI));
  expect(await declinerCoOrganisation(ailleurs.instructeur, autre, ailleurs.autreStructureId, ICI)).toEqual(
    REFUSEE("etat"),
  );
});

test("an agent of a pressentie structure instructs nothing of it, until it has said no", async () => {
  const monde = await creerMonde();
  const id = await candidatureSoumise(monde, CO(monde));
  await db.insert(membres).values({
    structureId: monde.autreStructureId,
    personneId: monde.instructeur.personneId,
    etat: "membre",
    demandeAt: ICI,
    accepteAt: ICI,
  });
  const agent = await actorOfCourriel(monde.instructeur.courriel);
  const note = { critere: "eligibilite" as const, valeur: "oui" as const, commentaire: "", lue: 0 };
  const interesse = REFUSEE("interesse");
  expect(await labelliser(agent, id, ICI)).toEqual(interesse);
  expect(await demanderComplement(agent, id, "Précisez la date.", ICI)).toEqual(interesse);
  expect(await noterCritere(agent, id, note, ICI)).toEqual(interesse);
  reussi(await declinerCoOrganisation(agent, id, monde.autreStructureId, ICI));
  reussi(await labelliser(agent, id, ICI));
});

test("of two answers at once one wins, and nothing is half said", async () => {
  const monde = await creerMonde();
  const id = await candidatureSoumise(monde, CO(monde));
  const deux = await Promise.all([
    accepterCoOrganisation(monde.autre, id, monde.autreStructureId, ICI),
    accepterCoOrganisation(monde.instructeur, id, monde.autreStructureId, ICI),
  ]);
  expect(deux.filter((r) => r.ok)).toHaveLength(1);
  const [ligne] = await db
    .select()
    .from(candidatureStructures)
    .where(and(eq(candidatureStructures.candidatureId, id), eq(candidatureStructures.rang, 1)));
  expect(ligne).toMatchObject({ accepteeAt: ICI, declineeAt: null });
});
