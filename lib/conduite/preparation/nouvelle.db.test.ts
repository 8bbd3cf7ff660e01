import { and, asc, desc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { courriels } from "@/db/schema/courriel";
import { editions } from "@/db/schema/edition";
import { textesEdition } from "@/db/schema/editorial";
import { evenements } from "@/db/schema/journal";
import { editionDocuments } from "@/db/schema/kit";
import { rolesEdition } from "@/db/schema/personne";
import { structures } from "@/db/schema/structure";
import { chapitres } from "@/db/schema/synthese";
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
import { cloturerEdition } from "../../appel/edition/operations.ts";
import { listTransitions } from "../../appel/edition/queries.ts";
import type { FicheEdition } from "../../appel/edition/schema.ts";
import { CATEGORIES, type Categorie } from "../../appel/structure/categories.ts";
import { actorOfCourriel } from "../../socle/auth/load-actor.ts";
import { listEvenementsEdition } from "../../socle/journal/queries.ts";
import { ecrirePartie } from "../../synthese/editorial/ecrire.ts";
import { listProposees, reprendreRoles } from "../administration/proposees.ts";
import { findPreparation } from "./lire.ts";
import { modifierEdition } from "./modifier.ts";
import { creerNouvelleEdition } from "./nouvelle.ts";
import { archiverEdition, desarchiverEdition, ouvrirEdition } from "./ouvrir.ts";

const APRES_APPEL = new Date("2030-04-02T10:00:00Z");
const uneEdition = async (annee: number) => {
  const [edition] = await db.select().from(editions).where(eq(editions.annee, annee));
  if (!edition) throw new Error(`édition absente : ${annee}`);
  return edition;
};
const derniereAnnee = async () =>
  (await db.select().from(editions).orderBy(desc(editions.annee)).limit(1))[0]?.annee ?? 0;

const FICHE: Omit<FicheEdition, "transitions"> = {
  intitule: "Faire durer",
  presentation: "Une présentation.",
  coOrganisateurs: ["CRESS"],
  dateWebinaire: null,
  dateOuvertureAppel: "2030-01-01",
  dateClotureAppel: "2030-03-31",
  dateLancement: null,
  dateDebut: "2030-04-01",
  dateFin: "2030-12-31",
  dateCloture: "2031-01-15",
  categories: [...CATEGORIES],
};
/** Those it has, each with its question. */
const transitionsDe = async (editionId: string) =>
  (await listTransitions(editionId)).map(({ id, libelle, code, couleur, marque }, i) => ({
    id,
    libelle,
    code,
    couleur,
    marque,
    question: `Q${i + 1}`,
  }));
const modifier = async (monde: Monde, changes: Partial<FicheEdition>, now = PENDANT_APPEL) =>
  modifierEdition(
    monde.instructeur,
    monde.editionId,
    (await uneEdition(monde.annee)).versionReglages,
    { ...FICHE, transitions: await transitionsDe(monde.editionId), ...changes },
    now,
  );

test("the first edition of an empty instance is prepared by its administrateur, lacks what it lacks, then opens", async () => {
  await creerPersonne("seule@essai.test", true);
  const seule = await actorOfCourriel("seule@essai.test");
  const nouvelle = { annee: 2021, numero: 1, intitule: "Faire durer" };
  expect(await creerNouvelleEdition(seule, nouvelle, PENDANT_APPEL)).toEqual({ ok: true, value: 2021 });
  expect(await creerNouvelleEdition(seule, nouvelle, PENDANT_APPEL)).toMatchObject({
    refus: "annee_prise",
    champ: "annee",
  });
  expect(await creerNouvelleEdition(seule, { ...nouvelle, annee: 2022 }, PENDANT_APPEL)).toMatchObject({
    refus: "numero_pris",
  });
  const { id, etat, regionNom } = await uneEdition(2021);
  expect([etat, regionNom]).toEqual(["preparation", "Hauts-de-France"]);
  expect(await db.$count(editionDocuments, eq(editionDocuments.editionId, id))).toBe(5);
  expect(await ouvrirEdition(seule, id, new Date("2021-02-01T10:00:00Z"))).toMatchObject({
    refus: "edition_a_preparer",
    phrase: expect.stringMatching(
      /^La présentation de la conférence n’est pas écrite\. Sans question\s: transition écologique, transition sociale, transition économique et transition organisationnelle\.$/,
    ),
  });
  expect(await db.$count(chapitres, eq(chapitres.editionId, id)), "none before it opens").toBe(0);
  reussi(await modifierEdition(seule, id, 1, { ...FICHE, transitions: await transitionsDe(id) }, PENDANT_APPEL));
  expect(await ouvrirEdition(seule, id, new Date("2030-05-01T10:00:00Z")), "its call is over").toMatchObject({
    refus: "edition_a_preparer",
  });
  reussi(await ouvrirEdition(seule, id, PENDANT_APPEL));
  expect(await db.$count(chapitres, eq(chapitres.editionId, id))).toBe(4);
  expect((await uneEdition(2021)).etat).toBe("ouverte");
  await db.update(editions).set({ etat: "cloturee" }).where(eq(editions.id, id));
});

test("the next edition takes from the last its dates, questions, categories, delays, kit and texts, no name signed, and its persons are proposed", async () => {
  const { instructeur, administrateur, ...monde } = await creerMonde();
  expect(await derniereAnnee()).toBe(monde.annee);
  await db
    .update(editions)
    .set({ dateLancement: "2028-02-29", datesComite: ["2030-11-06"], delaiReponse: 20, categories: ["etat", "region"] })
    .where(eq(editions.id, monde.editionId));
  const signataires = [{ fonction: "Préfecture", institution: "État", nom: "Lou Test", accord: true }];
  reussi(
    await ecrirePartie(
      instructeur,
      {
        editionId: monde.editionId,
        cle: "remerciements",
        version: 0,
        donnees: { texte: "Merci.", signataires, programme: [] },
      },
      PENDANT_APPEL,
    ),
  );
  const nouvelle = { annee: monde.annee + 50, numero: 900, intitule: "La suivante" };
  for (const acteur of [instructeur, monde.comite, monde.organisateur])
    expect(await creerNouvelleEdition(acteur, nouvelle, PENDANT_APPEL)).toMatchObject({ refus: "introuvable" });
  reussi(await creerNouvelleEdition(administrateur, nouvelle, PENDANT_APPEL));
  const suivante = await uneEdition(nouvelle.annee);
  expect(suivante).toMatchObject({
    etat: "preparation",
    intitule: "La suivante",
    dateOuvertureAppel: "2080-01-01",
    dateClotureAppel: "2080-03-31",
    dateLancement: "2078-02-28",
    dateFin: "2080-12-31",
    dateCloture: "2081-01-15",
    datesComite: ["2080-11-06"],
    delaiReponse: 20,
    categories: ["etat", "region"],
    dernierAtelier: 0,
  });
  const [texte] = await db.select().from(textesEdition).where(eq(textesEdition.editionId, suivante.id));
  expect(texte).toMatchObject({
    cle: "remerciements",
    version: 1,
    texte: "Merci.",
    signataires: [{ fonction: "Préfecture", institution: "État", nom: "", accord: false }],
  });

  const proposees = await listProposees(administrateur, suivante);
  expect(proposees.map((r) => r.role)).toEqual(["comite", "partenaire", "instructeur"]);
  const choisies = proposees.filter((r) => r.role !== "partenaire").map((r) => r.id);
  expect(
    await reprendreRoles(instructeur, { editionId: suivante.id, roles: choisies }, PENDANT_APPEL),
    "not their edition yet",
  ).toMatchObject({ refus: "introuvable" });
  expect(reussi(await reprendreRoles(administrateur, { editionId: suivante.id, roles: choisies }, PENDANT_APPEL))).toBe(
    2,
  );
  expect((await listProposees(administrateur, suivante)).map((r) => r.role)).toEqual(["partenaire"]);
  expect((await actorOfCourriel(monde.comite.courriel)).roles).toContainEqual({
    editionId: suivante.id,
    role: "comite",
    transitions: ["ecologique"],
  });
  expect(await db.$count(rolesEdition, eq(rolesEdition.editionId, suivante.id))).toBe(2);
  expect(await db.$count(courriels, and(eq(courriels.type, "role_donne"), eq(courriels.editionId, suivante.id)))).toBe(
    2,
  );
});

test("what would leave live candidatures outside an edition is refused with how many, and nothing changes", async () => {
  const monde = await creerMonde();
  await candidatureLabellisee(monde);
  const jusqua = (dateFin: string) => modifier(monde, { dateFin });
  expect(await jusqua("2030-05-11")).toMatchObject({
    refus: "ateliers_hors_periode",
    champ: "dateFin",
    phrase: expect.stringMatching(/^1\satelier proposé ou labellisé est daté hors de cette période/),
  });
  expect(await jusqua("2030-05-12")).toMatchObject({ ok: true });
  const sans = (c: Categorie) => modifier(monde, { categories: CATEGORIES.filter((x) => x !== c) });
  expect(await sans("reseau_ess")).toMatchObject({
    refus: "categorie_occupee",
    phrase: expect.stringMatching(/^1\scandidature est portée par une structure de ces catégories/),
  });
  expect(await sans("etat")).toMatchObject({ ok: true });
  expect(await modifier(monde, { dateClotureAppel: "2030-02-14" })).toMatchObject({ refus: "appel_fini_avant" });
  expect(await modifier(monde, { dateOuvertureAppel: "2030-02-16" })).toMatchObject({ refus: "appel_deja_ouvert" });
  expect(
    await modifierEdition(
      monde.instructeur,
      monde.editionId,
      1,
      { ...FICHE, transitions: await transitionsDe(monde.editionId) },
      PENDANT_APPEL,
    ),
  ).toMatchObject({
    refus: "modifiee_entre_temps",
  });
  expect(
    await modifierEdition(
      monde.partenaire,
      monde.editionId,
      9,
      { ...FICHE, transitions: await transitionsDe(monde.editionId) },
      PENDANT_APPEL,
    ),
  ).toMatchObject({
    refus: "introuvable",
  });
});

test("a candidature is handed in when its call is open to the category of who carries it", async () => {
  const monde = await creerMonde();
  reussi(await modifier(monde, { categories: ["etat"] }));
  await expect(candidatureSoumise(monde)).rejects.toThrow("categorie_hors_appel");
  await db.update(structures).set({ categorie: "etat" }).where(eq(structures.id, monde.structureId));
  expect(await candidatureSoumise(monde)).toBeTruthy();
});

test("one edition is open at a time; archived, it comes back as it was, and each step is in the journal", async () => {
  await db.update(editions).set({ etat: "cloturee" }).where(eq(editions.etat, "ouverte"));
  const monde = await creerMonde();
  const annee = (await derniereAnnee()) + 1;
  reussi(await creerNouvelleEdition(monde.administrateur, { annee, numero: 901, intitule: "Autre" }, PENDANT_APPEL));
  const autre = await uneEdition(annee);
  expect(await ouvrirEdition(monde.administrateur, autre.id, PENDANT_APPEL)).toMatchObject({
    refus: "edition_deja_ouverte",
    phrase: expect.stringMatching(
      new RegExp(`^L’édition ${monde.annee} est encore ouverte\\s: clôturez d’abord ses dépôts\\.$`),
    ),
  });
  const { editionId, instructeur } = monde;
  expect(await archiverEdition(instructeur, editionId, PENDANT_APPEL)).toMatchObject({ refus: "etat" });
  reussi(await cloturerEdition(instructeur, editionId, APRES_APPEL));
  reussi(await archiverEdition(instructeur, editionId, APRES_APPEL));
  expect(await modifier(monde, {})).toMatchObject({ refus: "etat" });
  expect(await archiverEdition(monde.comite, editionId, APRES_APPEL)).toMatchObject({ refus: "introuvable" });
  for (const actor of [monde.comite, monde.partenaire, monde.organisateur]) {
    expect(await findPreparation(actor, editionId)).toBeUndefined();
    expect(await listEvenementsEdition(actor, editionId)).toEqual([]);
  }
  expect(await findPreparation(instructeur, editionId)).toMatchObject({ faits: { etat: "archivee" } });
  expect((await listEvenementsEdition(instructeur, editionId)).map((e) => e.type)).toEqual(["cloturer", "archiver"]);
  reussi(await desarchiverEdition(instructeur, editionId, APRES_APPEL));
  expect((await uneEdition(monde.annee)).etat).toBe("cloturee");
  reussi(await ouvrirEdition(monde.administrateur, autre.id, PENDANT_APPEL));
  const lignes = await db
    .select({ type: evenements.type, donnees: evenements.donnees })
    .from(evenements)
    .where(and(eq(evenements.objet, "edition"), eq(evenements.objetId, editionId)))
    .orderBy(asc(evenements.id));
  expect(lignes).toEqual([
    { type: "cloturer", donnees: { de: "ouverte", vers: "cloturee" } },
    { type: "archiver", donnees: { de: "cloturee", vers: "archivee" } },
    { type: "rouvrir", donnees: { de: "archivee", vers: "cloturee" } },
  ]);
});
