import { and, eq, inArray, sql as q } from "drizzle-orm";
import { db } from "@/db/client";
import { candidatureStructures } from "@/db/schema/candidature";
import { courriels } from "@/db/schema/courriel";
import { evenements } from "@/db/schema/journal";
import { personnes } from "@/db/schema/personne";
import { membres, structureFusions, structures, structuresDistinctes } from "@/db/schema/structure";
import { expect, test } from "@/e2e/base";
import { candidatureSoumise, creerMonde, creerPersonne, type Monde, PENDANT_APPEL as now, reussi } from "@/e2e/monde";
import { actorOfCourriel } from "../../../socle/auth/load-actor.ts";
import { demanderAdhesion } from "../../equipe/adhesions.ts";
import { chercherDoublons, chercherReseaux, devenueDe, findStructure, listStructuresPourChoix } from "../queries.ts";
import { comparerStructures } from "./comparer.ts";
import { distinguer, rapprocherDeNouveau } from "./distinguer.ts";
import { lireEtat } from "./etat.ts";
import { fusionner } from "./fusionner.ts";
import { findPaire, listDistinctes, listDoublonsProbables, listFusions, PAR_PAGE } from "./queries.ts";
import { separer } from "./separer.ts";

/** A structure typed twice: `structureId` of the world, and its twin, which organises too, with members in common. */
async function jumelle(monde: Monde, nom: string) {
  const [s] = await db
    .insert(structures)
    .values({
      nom,
      nomPublie: nom,
      categorie: "reseau_ess",
      siret: "73282932000074",
      siteWeb: "https://jumelle.test",
      createdAt: now,
    })
    .returning({ id: structures.id });
  const id = s?.id ?? "";
  await candidatureSoumise(monde, { intitule: "Comment jardiner ensemble ?" });
  const seule = await candidatureSoumise(monde);
  const ensemble = await candidatureSoumise(monde, { intitule: "Comment cuisiner ensemble ?" });
  await db.update(candidatureStructures).set({ structureId: id }).where(eq(candidatureStructures.candidatureId, seule));
  // Of the second, the twin carries and the other is asked.
  await db
    .update(candidatureStructures)
    .set({ structureId: id })
    .where(eq(candidatureStructures.candidatureId, ensemble));
  await db.insert(candidatureStructures).values({ candidatureId: ensemble, structureId: monde.structureId, rang: 1 });
  const nouvelle = await creerPersonne(`membre-${id}@essai.test`);
  await db.insert(membres).values([
    { structureId: id, personneId: nouvelle, etat: "membre", demandeAt: now, accepteAt: now },
    { structureId: id, personneId: monde.organisateur.personneId, etat: "demande", demandeAt: now },
    { structureId: id, personneId: monde.autre.personneId, etat: "membre", demandeAt: now, accepteAt: now },
    {
      structureId: monde.structureId,
      personneId: monde.autre.personneId,
      etat: "refusee",
      demandeAt: now,
      closAt: now,
    },
  ]);
  await db.update(structures).set({ reseauId: id }).where(eq(structures.id, monde.autreStructureId));
  return { id, seule, ensemble, nouvelle };
}

const placesDe = (id: string) =>
  db.select({ personneId: membres.personneId, etat: membres.etat }).from(membres).where(eq(membres.structureId, id));
const etat = (ids: readonly [string, string]) => db.transaction((tx) => lireEtat(tx, ids));

test("two made one: whatever pointed to the one that goes points to the one kept, with the fields chosen, and back again the same", async () => {
  const monde = await creerMonde();
  const { id, seule, ensemble, nouvelle } = await jumelle(monde, "L’Établi (association)");
  const deux = [monde.structureId, id] as const;
  const avant = await etat(deux);
  const fusion = reussi(
    await fusionner(
      monde.instructeur,
      { gardeeId: monde.structureId, fusionneeId: id, repris: ["siret", "siteWeb"] },
      now,
    ),
  );
  const liens = await db
    .select({
      c: candidatureStructures.candidatureId,
      s: candidatureStructures.structureId,
      rang: candidatureStructures.rang,
    })
    .from(candidatureStructures)
    .where(inArray(candidatureStructures.candidatureId, [seule, ensemble]));
  expect(liens.sort((a, b) => (a.c === seule ? -1 : b.c === seule ? 1 : 0))).toEqual([
    { c: seule, s: monde.structureId, rang: 0 },
    { c: ensemble, s: monde.structureId, rang: 0 },
  ]);
  expect(new Map((await placesDe(monde.structureId)).map((m) => [m.personneId, m.etat]))).toEqual(
    new Map([
      [monde.organisateur.personneId, "membre"],
      [nouvelle, "membre"],
      [monde.autre.personneId, "membre"],
    ]),
  );
  expect(await placesDe(id)).toEqual([]);
  const [gardee] = await db.select().from(structures).where(eq(structures.id, monde.structureId));
  expect(gardee).toMatchObject({
    siret: "73282932000074",
    siteWeb: "https://jumelle.test",
    anciensNoms: "L’Établi (association)",
    nomPublie: expect.stringContaining("Structure A"),
  });
  const [autre] = await db
    .select({ r: structures.reseauId })
    .from(structures)
    .where(eq(structures.id, monde.autreStructureId));
  expect(autre?.r).toBe(monde.structureId);
  const ecrits = await db
    .select({ adresse: courriels.adresse, corps: courriels.corps })
    .from(courriels)
    .where(eq(courriels.type, "structures_reunies"));
  expect(ecrits.map((m) => m.adresse).sort()).toEqual(
    [monde.organisateur.courriel, monde.autre.courriel, `membre-${id}@essai.test`].sort(),
  );
  expect(ecrits[0]?.corps).toContain("L’Établi (association)");
  expect((await listFusions(monde.instructeur)).lignes.map((f) => f.id)).toEqual([fusion]);

  reussi(await separer(monde.instructeur, { id: fusion }, now));
  expect(await etat(deux)).toEqual(avant);
  expect(await separer(monde.instructeur, { id: fusion }, now)).toMatchObject({ refus: "etat" });
  const lignes = await db
    .select({ type: evenements.type, objetId: evenements.objetId, donnees: evenements.donnees })
    .from(evenements)
    .where(
      and(
        inArray(evenements.objetId, [...deux]),
        inArray(evenements.type, ["fusionner_structures", "separer_structures"]),
      ),
    );
  expect(lignes.map((l) => [l.type, l.objetId === id, l.donnees])).toEqual([
    ["fusionner_structures", false, { structure: id }],
    ["fusionner_structures", true, { structure: monde.structureId }],
    ["separer_structures", false, { structure: id }],
    ["separer_structures", true, { structure: monde.structureId }],
  ]);
});

test("the one that goes is offered, joined and read no more; its name still finds the one kept", async () => {
  const monde = await creerMonde();
  const { id } = await jumelle(monde, "Ressourcerie du Marais");
  reussi(await fusionner(monde.administrateur, { gardeeId: monde.structureId, fusionneeId: id, repris: [] }, now));
  expect((await listStructuresPourChoix()).some((s) => s.id === id)).toBe(false);
  expect((await chercherReseaux("ressourcerie du mar")).map((s) => s.id)).toEqual([monde.structureId]);
  expect(await chercherDoublons({ nom: "Ressourcerie du Marais", siret: "", rna: "" })).toEqual([]);
  expect(await findStructure(monde.administrateur, id)).toBeUndefined();
  const passant = await actorOfCourriel(
    (
      await db
        .select()
        .from(personnes)
        .where(eq(personnes.id, await creerPersonne(`passant-${id}@essai.test`)))
    )[0]?.courriel ?? "",
  );
  expect(await demanderAdhesion(passant, id, now)).toMatchObject({ refus: "structure_inconnue" });
  expect(
    await fusionner(monde.administrateur, { gardeeId: id, fusionneeId: monde.structureId, repris: [] }, now),
  ).toMatchObject({ refus: "introuvable" });
});

test("a merging that something has followed is not taken back: a new member, an answer changed, a name corrected", async () => {
  for (const changer of [
    (m: Monde) =>
      db
        .insert(membres)
        .values({ structureId: m.structureId, personneId: m.comite.personneId, etat: "demande", demandeAt: now }),
    (m: Monde) => db.update(structures).set({ siteWeb: "https://autre.test" }).where(eq(structures.id, m.structureId)),
    (m: Monde) =>
      db
        .update(candidatureStructures)
        .set({ rang: q`rang + 5` })
        .where(eq(candidatureStructures.structureId, m.structureId)),
  ]) {
    const monde = await creerMonde();
    const { id } = await jumelle(monde, "Jumelle");
    const fusion = reussi(
      await fusionner(monde.administrateur, { gardeeId: monde.structureId, fusionneeId: id, repris: [] }, now),
    );
    await changer(monde);
    expect(await separer(monde.administrateur, { id: fusion }, now)).toMatchObject({ refus: "fusion_suivie" });
  }
});

test("the CRESS merges what it follows, nobody else anything; of two at once, one does", async () => {
  const monde = await creerMonde();
  const { id } = await jumelle(monde, "Jumelle d’essai");
  const voulue = { gardeeId: monde.structureId, fusionneeId: id, repris: [] };
  for (const qui of [monde.organisateur, monde.comite, monde.partenaire])
    expect(await fusionner(qui, voulue, now)).toMatchObject({ refus: "introuvable" });
  const ailleurs = await creerMonde();
  expect(await fusionner(ailleurs.instructeur, voulue, now)).toMatchObject({ refus: "introuvable" });
  expect(await fusionner(monde.instructeur, { ...voulue, fusionneeId: monde.structureId }, now)).toMatchObject({
    refus: "fusion_soi",
  });
  expect(await findPaire(ailleurs.instructeur, monde.structureId, id)).toBeNull();
  expect(await findPaire(monde.instructeur, monde.structureId, id)).toMatchObject({
    gardee: { membres: 1 },
    fusionnee: { membres: 2, candidatures: 2 },
  });
  const essais = await Promise.all([
    fusionner(monde.instructeur, voulue, now),
    fusionner(monde.administrateur, { ...voulue, gardeeId: id, fusionneeId: monde.structureId }, now),
  ]);
  expect(essais.filter((r) => r.ok)).toHaveLength(1);
});

test("likely the same: the same number, or near names in one place; not two numbers, nor two places", async () => {
  const monde = await creerMonde();
  const creer = async (nom: string, plus: Partial<typeof structures.$inferInsert> = {}) => {
    const [s] = await db
      .insert(structures)
      .values({ nom, nomPublie: nom, createdAt: now, ...plus })
      .returning({ id: structures.id });
    return s?.id ?? "";
  };
  await creer("Les Ateliers de la Deûle", { communeCode: "59350" });
  await creer("Ateliers de la Deule", { communeCode: "59350" });
  await creer("Ateliers de la Deûle", { communeCode: "62041" });
  await creer("Cigales du Nord", { siret: "73282932000074", communeCode: "80021" });
  await creer("Association des clubs d’épargne", { siret: "73282932000074" });
  await creer("Jardins de Cocagne", { siret: "44306184100047" });
  await creer("Jardins de Cocagne", { siret: "55208131766522" });
  await comparerStructures();
  const paires = (await listDoublonsProbables(monde.administrateur)).paires.map((p) => [
    p.raison,
    ...[p.a.nom, p.b.nom].sort(),
  ]);
  expect(paires).toContainEqual(["numero", "Association des clubs d’épargne", "Cigales du Nord"]);
  expect(paires).toContainEqual(["nom", "Ateliers de la Deule", "Les Ateliers de la Deûle"]);
  expect(paires.flat().filter((x) => x === "Jardins de Cocagne" || x === "Ateliers de la Deûle")).toEqual([]);
  expect(await listDoublonsProbables(monde.organisateur)).toEqual({ paires: [], enCours: false, dAutres: false });
});

test("a pair said to be two is proposed no more, whoever looks, until that is taken back; each is journaled once", async () => {
  const monde = await creerMonde();
  const creer = async (nom: string) => {
    const [s] = await db
      .insert(structures)
      .values({ nom, nomPublie: nom, createdAt: now })
      .returning({ id: structures.id });
    return s?.id ?? "";
  };
  const [a, b] = [await creer("Les Marmites solidaires"), await creer("Marmites solidaires")];
  const { administrateur, instructeur, organisateur } = monde;
  const proposee = async () => {
    const { paires } = await listDoublonsProbables(administrateur);
    return paires.some((p) => [p.a.id, p.b.id].includes(a));
  };
  await comparerStructures();
  expect(await proposee()).toBe(true);
  for (const qui of [organisateur, instructeur])
    expect(await distinguer(qui, { a, b }, now)).toEqual({ ok: false, refus: "introuvable" });
  expect(await distinguer(administrateur, { a, b: a }, now)).toEqual({ ok: false, refus: "fusion_soi" });
  for (const [x, y] of [
    [b, a],
    [a, b],
  ] as const)
    expect((await distinguer(administrateur, { a: x, b: y }, now)).ok).toBe(true);
  expect(await proposee()).toBe(false);
  expect((await listDistinctes(administrateur)).lignes.map((d) => [d.nomA, d.nomB].sort())).toEqual([
    ["Les Marmites solidaires", "Marmites solidaires"],
  ]);
  expect(await listDistinctes(instructeur)).toEqual({ lignes: [], total: 0, page: 1 });
  for (const _ of [1, 2]) expect((await rapprocherDeNouveau(administrateur, { a, b }, now)).ok).toBe(true);
  expect(await proposee()).toBe(true);
  const lignes = await db.select().from(evenements).where(eq(evenements.objetId, a)).orderBy(evenements.id);
  expect(lignes.map((l) => [l.type, l.donnees])).toEqual([
    ["distinguer_structures", { structure: b }],
    ["rapprocher_structures", { structure: b }],
  ]);
});

test("the address of a merged structure leads to what it became, through several, for who may read that alone", async () => {
  const monde = await creerMonde();
  const { administrateur, autre } = monde;
  const { id } = await jumelle(monde, "Structure A, la jumelle");
  const [tierce] = await db
    .insert(structures)
    .values({ nom: "Une troisième", nomPublie: "Une troisième", createdAt: now })
    .returning({ id: structures.id });
  const derniere = tierce?.id ?? "";
  expect(await devenueDe(administrateur, id)).toBeNull();
  reussi(await fusionner(administrateur, { gardeeId: monde.structureId, fusionneeId: id, repris: [] }, now));
  reussi(await fusionner(administrateur, { gardeeId: derniere, fusionneeId: monde.structureId, repris: [] }, now));
  expect(await devenueDe(administrateur, id)).toBe(derniere);
  expect(await devenueDe(administrateur, monde.structureId)).toBe(derniere);
  expect(await devenueDe(administrateur, derniere)).toBeNull();
  expect(await devenueDe({ ...autre, structures: [] }, id)).toBeNull();
});

test("pairs made one, and those told to be two, are all read page by page: an old one can still be undone", async () => {
  const monde = await creerMonde();
  const creees = await db
    .insert(structures)
    .values(
      Array.from({ length: PAR_PAGE + 1 }, (_, n) => ({
        nom: `Rangée ${n}`,
        nomPublie: `Rangée ${n}`,
        categorie: "entreprise_ess" as const,
        sansSiretMotif: "Sans numéro",
        createdAt: now,
      })),
    )
    .returning({ id: structures.id });
  // One instant for all: none is read twice, none is lost.
  await db
    .insert(structureFusions)
    .values(creees.map(({ id }) => ({ gardeeId: monde.structureId, fusionneeId: id, avant: {}, apres: {}, at: now })));
  await db.insert(structuresDistinctes).values(
    creees.map(({ id }) => {
      const [aId, bId] = [monde.structureId, id].sort() as [string, string];
      return { aId, bId, at: now };
    }),
  );
  const { administrateur } = monde;
  for (const lire of [listFusions, listDistinctes]) {
    const premiere = await lire(administrateur);
    const suite = await lire(administrateur, 2);
    expect(premiere.lignes).toHaveLength(PAR_PAGE);
    expect(premiere.total).toBeGreaterThan(PAR_PAGE);
    // Those of the tests before are here too.
    expect(suite).toMatchObject({ total: premiere.total, lignes: { length: premiere.total - PAR_PAGE } });
    const lues = [...premiere.lignes, ...suite.lignes].map((l) => JSON.stringify(l));
    expect(new Set(lues).size).toBe(premiere.total);
    // The page that is no longer there is the last.
    expect(await lire(administrateur, 3)).toEqual(suite);
  }
});
