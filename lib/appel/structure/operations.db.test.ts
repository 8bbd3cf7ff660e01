import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { evenements } from "@/db/schema/journal";
import { structures } from "@/db/schema/structure";
import { expect, test } from "@/e2e/base";
import { candidatureComplete, creerMonde, PENDANT_APPEL, reussi } from "@/e2e/monde";
import { listReseaux } from "../candidature/liste/liste.ts";
import { creerCandidature, enregistrerCandidature, soumettre } from "../candidature/operations.ts";
import { findCandidature } from "../candidature/queries.ts";
import { lireEnregistrement } from "../candidature/questions/concurrence.ts";
import { listContacts } from "../candidature/questions/contacts.ts";
import { modifierStructure } from "./operations.ts";
import { chercherDoublons, chercherReseaux, findStructure, nomPublieDe } from "./queries.ts";
import { structureSaisie } from "./schema.ts";
import { STRUCTURE_VIDE } from "./vide.ts";

const saisie = (nom: string, siret = "") =>
  structureSaisie.parse({
    ...STRUCTURE_VIDE,
    nom,
    categorie: "reseau_ess",
    siret,
    sansSiretMotif: siret ? "" : "Essai",
  });

test("a member changes its structure; two at once, one wins and one line is journaled", async () => {
  const { organisateur, autre, structureId } = await creerMonde();
  const lue = await findStructure(organisateur, structureId);
  if (!lue) throw new Error("structure invisible à son membre");
  expect(await findStructure(autre, structureId)).toBeUndefined();
  expect(await modifierStructure(autre, structureId, lue.version, saisie("Volée"), PENDANT_APPEL)).toEqual({
    ok: false,
    refus: "introuvable",
  });
  const results = await Promise.all(
    ["Une", "Deux"].map((nom) => modifierStructure(organisateur, structureId, lue.version, saisie(nom), PENDANT_APPEL)),
  );
  expect(results.map((r) => (r.ok ? "ok" : r.refus)).sort()).toEqual(["modifiee_entre_temps", "ok"]);
  const lignes = await db
    .select({ donnees: evenements.donnees })
    .from(evenements)
    .where(and(eq(evenements.objetId, structureId), eq(evenements.type, "modifier")));
  expect(lignes).toHaveLength(1);
});

test("the version of a structure counts what its form shows, whoever changes it, and nothing else", async () => {
  const { organisateur, structureId } = await creerMonde();
  const apres = async (champs: Partial<typeof structures.$inferInsert>) => {
    await db.update(structures).set(champs).where(eq(structures.id, structureId));
    return (await findStructure(organisateur, structureId))?.version;
  };
  expect(await apres({ nomPublie: "Les Moulins d’ici" })).toBe(1);
  expect(await apres({ logoAlt: "Un moulin" })).toBe(2);
  expect(await apres({ logoAlt: "Un moulin" })).toBe(2);
  expect(await apres({ siteWeb: "https://zephyr.test", version: 1 })).toBe(3);
});

test("the same SIRET suggests the structure by its name and commune, and nothing more", async () => {
  const { organisateur, structureId } = await creerMonde();
  const lue = await findStructure(organisateur, structureId);
  if (!lue) throw new Error("structure invisible à son membre");
  reussi(
    await modifierStructure(
      organisateur,
      structureId,
      lue.version,
      saisie("Doublonnée", "732 829 320 00074"),
      PENDANT_APPEL,
    ),
  );
  const trouves = await chercherDoublons({ nom: "", siret: "732 829 320 00074", rna: "" });
  expect(trouves).toEqual([{ id: structureId, nom: "Doublonnée", commune: null }]);
  expect(await chercherDoublons({ nom: "", siret: "", rna: "" })).toEqual([]);
});

test("a structure that says neither a number nor why cannot hand in", async () => {
  const monde = await creerMonde();
  const id = reussi(
    await creerCandidature(monde.organisateur, monde.annee, candidatureComplete(monde), PENDANT_APPEL),
  ).id;
  await db.update(structures).set({ sansSiretMotif: null }).where(eq(structures.id, monde.structureId));
  expect(await soumettre(monde.organisateur, id, PENDANT_APPEL)).toEqual({ ok: false, refus: "structure_incomplete" });
  await db.update(structures).set({ siret: "73282932000074" }).where(eq(structures.id, monde.structureId));
  reussi(await soumettre(monde.organisateur, id, PENDANT_APPEL));
});

test("what is saved comes back as it was, with who saved it, to those who may write", async () => {
  const monde = await creerMonde();
  const donnees = candidatureComplete(monde, {
    transitionPrincipale: "sociale",
    questionsTravaillees: "Une\nDeux",
    publicAutre: "Parents d’élèves",
    intervenants: [
      { nom: "Camille Fictive", structure: "Les Réparateurs", publie: true },
      { nom: "Direction de l’habitat", structure: "", publie: false },
    ],
    accessibilites: ["pmr"],
    jauge: "40",
    besoins: "Une salle",
    inscriptionUrl: "www.essai.test",
  });
  const id = reussi(await creerCandidature(monde.organisateur, monde.annee, donnees, PENDANT_APPEL)).id;
  const lu = reussi(await lireEnregistrement(monde.organisateur, id));
  expect({ ...lu.valeurs, ateliers: lu.valeurs.ateliers.map((a) => ({ ...a, id: null })) }).toEqual(donnees);
  expect([lu.version, lu.par]).toEqual([1, monde.organisateur.courriel]);
  const seul = {
    ...donnees,
    transitions: ["ecologique" as const],
    ateliers: donnees.ateliers.map((a) => ({ ...a, date: "", mois: "2030-06" })),
  };
  reussi(await enregistrerCandidature(monde.instructeur, id, 1, seul, PENDANT_APPEL));
  const relu = reussi(await lireEnregistrement(monde.organisateur, id));
  expect([relu.par, relu.valeurs.transitionPrincipale, relu.valeurs.ateliers.map((a) => [a.date, a.mois])]).toEqual([
    monde.instructeur.courriel,
    "",
    [
      ["", "2030-06"],
      ["", "2030-06"],
    ],
  ]);
  for (const actor of [monde.autre, monde.comite, monde.partenaire])
    expect(await lireEnregistrement(actor, id)).toEqual({ ok: false, refus: "introuvable" });
});

test("contacts are read by organisers and the CRESS; partners read the published ones, without telephone", async () => {
  const monde = await creerMonde();
  const donnees = candidatureComplete(monde);
  const [referent, suppleant] = donnees.contacts;
  if (!referent || !suppleant) throw new Error("contacts absents");
  donnees.contacts = [referent, { ...referent, prenom: "Lou", publie: true }];
  const id = reussi(await creerCandidature(monde.organisateur, monde.annee, donnees, PENDANT_APPEL)).id;
  reussi(await soumettre(monde.organisateur, id, PENDANT_APPEL));
  const lus = async (actor: typeof monde.autre) => {
    const c = await findCandidature(actor, id);
    return c ? (await listContacts(actor, c)).map((p) => `${p.prenom} ${p.telephone ?? "-"}`) : null;
  };
  expect(await lus(monde.organisateur)).toEqual(["Camille +33612345678", "Lou +33612345678"]);
  expect(await lus(monde.instructeur)).toEqual(["Camille +33612345678", "Lou +33612345678"]);
  expect(await lus(monde.partenaire)).toEqual(["Lou -"]);
  expect(await lus(monde.autre)).toBeNull();
});

test("a near name alone finds its twin, whether or not a number is given", async () => {
  const monde = await creerMonde();
  await db
    .insert(structures)
    .values({ nom: "Les Réparateurs du Ternois", nomPublie: "Les Réparateurs du Ternois", createdAt: PENDANT_APPEL });
  const noms = async (saisi: { nom: string; siret: string; rna: string }) =>
    (await chercherDoublons(saisi)).map((s) => s.nom);
  expect(await noms({ nom: "les reparateurs du ternois", siret: "", rna: "" })).toEqual(["Les Réparateurs du Ternois"]);
  expect(await noms({ nom: "Les Réparateurs du Ternois", siret: "73282932000074", rna: "" })).toContain(
    "Les Réparateurs du Ternois",
  );
  expect(await noms({ nom: `Sans rapport ${monde.annee}`, siret: "", rna: "" })).toEqual([]);
});

test("a network is one of the structures known here, or a name; the CRESS finds its candidatures by it", async () => {
  const monde = await creerMonde();
  const { organisateur, structureId, autreStructureId } = monde;
  const dire = async (changes: { reseau: string; reseauId: string }) => {
    const lue = await findStructure(organisateur, structureId);
    if (!lue) throw new Error("structure invisible à son membre");
    const donnees = { ...saisie("Adhérente"), ...changes };
    const result = await modifierStructure(organisateur, structureId, lue.version, donnees, PENDANT_APPEL);
    const apres = await findStructure(organisateur, structureId);
    return [result.ok || result.refus, apres?.reseauId, apres?.reseauLibre];
  };
  reussi(await creerCandidature(organisateur, monde.annee, candidatureComplete(monde), PENDANT_APPEL));
  const reseaux = () => listReseaux(monde.instructeur, monde.editionId);
  expect(await reseaux()).toEqual([]);
  expect(await dire({ reseau: "Union d’à côté", reseauId: "" })).toEqual([true, null, "Union d’à côté"]);
  expect(await reseaux()).toEqual(["Union d’à côté"]);
  expect(await dire({ reseau: "Ce que la page montrait", reseauId: autreStructureId })).toEqual([
    true,
    autreStructureId,
    null,
  ]);
  expect(await reseaux()).toEqual([await nomPublieDe(autreStructureId)]);
  const refuse = [autreStructureId, null];
  expect(await dire({ reseau: "", reseauId: structureId })).toEqual(["reseau_soi", ...refuse]);
  expect(await dire({ reseau: "", reseauId: randomUUID() })).toEqual(["structure_inconnue", ...refuse]);
  expect(await dire({ reseau: "", reseauId: "" })).toEqual([true, null, null]);
});

test("a network is looked for by a part of its published name, whatever the accents", async () => {
  const { autreStructureId } = await creerMonde();
  await db.update(structures).set({ nomPublie: "Fédération du Zéphyr" }).where(eq(structures.id, autreStructureId));
  const trouve = [{ id: autreStructureId, nom: "Fédération du Zéphyr", commune: null }];
  for (const q of ["federation du zephyr", "ZÉPHYR", "zeph"]) expect(await chercherReseaux(q), q).toEqual(trouve);
  for (const q of ["", "z", "%%", "zephyrs"]) expect(await chercherReseaux(q), q).toEqual([]);
});
