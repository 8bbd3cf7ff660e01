import { eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { editions } from "@/db/schema/edition";
import { membres } from "@/db/schema/structure";
import { expect, test } from "@/e2e/base";
import {
  candidatureLabellisee,
  candidatureSoumise,
  creerMonde,
  creerPersonne,
  type Monde,
  PENDANT_APPEL,
  reussi,
} from "@/e2e/monde";
import { marquerAteliersTenus } from "../../appel/atelier/operations.ts";
import { demanderAvis } from "../../appel/avis/operations.ts";
import { listPourPartenaire } from "../../appel/avis/queries.ts";
import { listFiltrees } from "../../appel/candidature/liste/liste.ts";
import { creerCandidature, retirerLabel } from "../../appel/candidature/operations.ts";
import { CANDIDATURE_VIDE } from "../../appel/candidature/questions/vide.ts";
import { refuser } from "../../appel/decision/operations.ts";
import { demanderAdhesion } from "../../appel/equipe/adhesions.ts";
import { listDemandes } from "../../appel/structure/membres.ts";
import { declarer } from "../../recueil/emargement/operations.ts";
import { listPresencesAValider } from "../../recueil/emargement/queries.ts";
import { listFiches } from "../../recueil/fiche/liste.ts";
import { actorOfCourriel } from "../../socle/auth/load-actor.ts";
import { listAFaireCress } from "./cress.ts";
import { listAFaireEspace } from "./espace.ts";
import { salleDArrivee } from "./salles.ts";

const MOTIF = "La structure a cessé son activité.";

async function preparer(): Promise<Monde> {
  await db.update(editions).set({ etat: "publiee" });
  return creerMonde();
}
const relire = (monde: Monde, qui: "organisateur" | "autre" | "instructeur" | "partenaire") =>
  actorOfCourriel(monde[qui].courriel);

test("a demand to join waits in sight of the members and of the CRESS, not of others nor of who asked", async () => {
  const monde = await preparer();
  await creerPersonne("nouvelle@essai.test");
  const nouvelle = await actorOfCourriel("nouvelle@essai.test");
  reussi(await demanderAdhesion(nouvelle, monde.structureId, PENDANT_APPEL));
  // Its structure organises in the edition: the agents who instruct it may answer.
  await candidatureSoumise(monde);
  const generales = async (acteur: typeof nouvelle) =>
    (await listAFaireEspace(acteur, PENDANT_APPEL)).aFaire.generales.map((a) => [a.cle, a.n]);
  expect(await generales(monde.organisateur)).toEqual([["adhesions", 1]]);
  expect(await generales(monde.autre)).toEqual([]);
  expect(await generales(nouvelle)).toEqual([]);
  expect((await listAFaireCress(monde.instructeur)).generales.map((a) => [a.cle, a.n])).toEqual([["adhesions", 1]]);
  expect(await listDemandes(monde.instructeur)).toHaveLength(1);
});

test("drafts are among what waits for the organiser; refused, withdrawn and past ones are apart", async () => {
  const monde = await preparer();
  const brouillon = reussi(
    await creerCandidature(
      monde.organisateur,
      monde.annee,
      { ...CANDIDATURE_VIDE, structureId: monde.structureId, intitule: "En cours" },
      PENDANT_APPEL,
    ),
  ).id;
  const soumise = await candidatureSoumise(monde);
  const refusee = await candidatureSoumise(monde);
  reussi(await refuser(monde.instructeur, refusee, MOTIF, PENDANT_APPEL));
  const lue = await listAFaireEspace(monde.organisateur, PENDANT_APPEL);
  expect(lue.aFaire.brouillons.map((c) => c.id)).toEqual([brouillon]);
  expect(lue.enCours.map((c) => c.id)).toEqual([soumise]);
  expect(lue.passees.map((c) => c.id)).toEqual([refusee]);
  expect(lue.n).toBe(1);
  await db.update(editions).set({ etat: "publiee" }).where(eq(editions.id, monde.editionId));
  const apres = await listAFaireEspace(monde.organisateur, new Date("2031-02-01T10:00:00Z"));
  expect([apres.n, apres.enCours.length, apres.passees.length]).toEqual([0, 0, 3]);
});

test("one lands where something waits: the CRESS’s room first, one’s own when nothing does elsewhere", async () => {
  const monde = await preparer();
  const arrivee = async (qui: Parameters<typeof relire>[1]) => salleDArrivee(await relire(monde, qui), PENDANT_APPEL);
  expect(await arrivee("organisateur")).toBe("/espace");
  expect(await arrivee("instructeur")).toBe("/cress");
  expect(await arrivee("partenaire")).toBe("/comite");
  // A partner who also organises: their draft waits, no avis does.
  await db.insert(membres).values({
    structureId: monde.autreStructureId,
    personneId: monde.partenaire.personneId,
    etat: "membre",
    demandeAt: PENDANT_APPEL,
    accepteAt: PENDANT_APPEL,
  });
  const partenaire = await relire(monde, "partenaire");
  reussi(
    await creerCandidature(
      partenaire,
      monde.annee,
      { ...CANDIDATURE_VIDE, structureId: monde.autreStructureId, intitule: "À finir" },
      PENDANT_APPEL,
    ),
  );
  expect(await arrivee("partenaire")).toBe("/espace");
  const id = await candidatureSoumise(monde);
  reussi(await demanderAvis(monde.instructeur, id, [monde.partenaire.personneId], PENDANT_APPEL));
  expect(await arrivee("partenaire")).toBe("/comite");
  expect((await listPourPartenaire(partenaire, monde.editionId, 1)).attendus).toBe(1);
});

test("what the CRESS is told waits is what its lists hold, before and after a label is taken back", async () => {
  const monde = await preparer();
  await candidatureSoumise(monde);
  const labellisee = await candidatureLabellisee(monde);
  await marquerAteliersTenus(new Date("2030-05-20T10:00:00Z"));
  const apres = new Date("2030-06-01T10:00:00Z");
  const rows = await db.execute<{ id: string }>(
    sql`select id from ateliers where candidature_id = ${labellisee} order by rang`,
  );
  for (const { id } of rows) reussi(await declarer(monde.organisateur, id, 12, apres));
  const dits = async () => {
    const { editions: lues } = await listAFaireCress(monde.instructeur);
    const edition = lues.find((e) => e.annee === monde.annee);
    return Object.fromEntries(edition?.attentes.map((a) => [a.cle, a.n]) ?? []);
  };
  const listes = async () => ({
    candidatures: (await listFiltrees(monde.instructeur, monde.editionId, { etat: "soumise" }, 1)).rows.length,
    presences: (await listPresencesAValider(monde.instructeur, monde.editionId, 1)).total,
    fiches: (await listFiches(monde.instructeur, monde.editionId, { etat: "remise", page: 1 })).rows.length,
    enonces: 0,
  });
  expect(await dits()).toEqual({ candidatures: 1, presences: 2, fiches: 0, enonces: 0 });
  expect(await dits()).toEqual(await listes());
  await db.execute(sql`update ateliers set etat = 'annule' where id = ${rows[0]?.id ?? null}`);
  expect(await dits()).toMatchObject({ presences: 1 });
  expect(await dits()).toEqual(await listes());
  reussi(await retirerLabel(monde.instructeur, labellisee, MOTIF, apres));
  expect(await dits()).toMatchObject({ presences: 0 });
  expect(await dits()).toEqual(await listes());
});

test("each home is read in one query, and who is there in another", async ({ compterRequetes }) => {
  const monde = await preparer();
  await candidatureLabellisee(monde);
  await candidatureSoumise(monde);
  const [organisateur, instructeur] = [await relire(monde, "organisateur"), await relire(monde, "instructeur")];
  expect(await compterRequetes(() => listAFaireEspace(organisateur, PENDANT_APPEL))).toBe(1);
  expect(await compterRequetes(() => listAFaireCress(instructeur))).toBe(1);
  expect(await compterRequetes(() => listAFaireCress(monde.administrateur))).toBe(1);
  expect(await compterRequetes(() => actorOfCourriel(monde.organisateur.courriel))).toBe(1);
});
