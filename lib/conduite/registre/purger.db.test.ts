import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { candidatureDepots, candidatures, contacts, intervenants } from "@/db/schema/candidature";
import { corrections } from "@/db/schema/correction";
import { courriels } from "@/db/schema/courriel";
import { arrivees, feuilles } from "@/db/schema/emargement";
import { fichiers } from "@/db/schema/fichier";
import { messages } from "@/db/schema/message";
import { publications } from "@/db/schema/publication";
import { expect, test } from "@/e2e/base";
import {
  candidatureComplete,
  candidatureLabellisee,
  candidatureSoumise,
  creerMonde,
  PENDANT_APPEL,
  reussi,
} from "@/e2e/monde";
import { creerCandidature } from "@/lib/appel/candidature/operations";
import { findEmargement } from "@/lib/recueil/emargement/queries";
import type { SyntheseArbre } from "@/lib/synthese/version/tree";
import { purger } from "./purger.ts";

const apres = (jours: number) => new Date(PENDANT_APPEL.getTime() + jours * 86_400_000);

test("the words of a mail go after 90 days, its type, date and result stay; one that waits is kept whole", async () => {
  const monde = await creerMonde();
  const id = await candidatureSoumise(monde);
  await db
    .update(courriels)
    .set({ etat: "envoye", envoyeAt: PENDANT_APPEL })
    .where(eq(courriels.type, "candidature_recue"));
  await db.update(courriels).set({ erreur: "adresse_refusee" }).where(eq(courriels.objetId, id));
  const lus = () =>
    db
      .select({
        type: courriels.type,
        etat: courriels.etat,
        adresse: courriels.adresse,
        corps: courriels.corps,
        erreur: courriels.erreur,
      })
      .from(courriels)
      .where(eq(courriels.objetId, id))
      .orderBy(courriels.type);
  await purger(apres(90));
  expect((await lus()).map((m) => m.corps === null)).toEqual([false, false]);
  await purger(apres(91));
  expect((await lus()).map((m) => [m.type, m.etat, m.adresse === null, m.corps === null, m.erreur === null])).toEqual([
    ["candidature_recue", "envoye", true, true, true],
    ["candidature_a_instruire", "a_envoyer", false, false, false],
  ]);
});

test("a draft another candidature started from is forgotten too, and stops no other step", async () => {
  const monde = await creerMonde();
  const source = reussi(
    await creerCandidature(monde.organisateur, monde.annee, candidatureComplete(monde), PENDANT_APPEL),
  ).id;
  const suite = await candidatureSoumise(monde);
  await db.update(candidatures).set({ reconduiteDeId: source }).where(eq(candidatures.id, suite));
  await purger(apres(366));
  const lues = await db.select().from(candidatures).where(eq(candidatures.editionId, monde.editionId));
  expect(lues.map((c) => [c.id, c.reconduiteDeId])).toEqual([[suite, null]]);
});

test("a draft nobody touched for a year is forgotten, what was handed in never is", async () => {
  const monde = await creerMonde();
  const soumise = await candidatureSoumise(monde);
  const brouillon = reussi(
    await creerCandidature(monde.organisateur, monde.annee, candidatureComplete(monde), PENDANT_APPEL),
  ).id;
  const restent = async () =>
    (await db.select({ id: candidatures.id }).from(candidatures).where(eq(candidatures.editionId, monde.editionId)))
      .map((c) => c.id)
      .sort();
  await purger(apres(364));
  expect(await restent()).toEqual([soumise, brouillon].sort());
  await purger(apres(366));
  expect(await restent()).toEqual([soumise]);
});

/** A labelled candidature with its message, somebody checked in and a signed sheet; published on 12 December 2030, or never. */
async function editionAvecPresents(publiee: boolean) {
  const monde = await creerMonde();
  const candidatureId = await candidatureLabellisee(monde, {
    intervenants: [{ nom: "Lou Imaginaire", structure: "", publie: true }],
  });
  const [a] = await db.select({ id: ateliers.id }).from(ateliers).where(eq(ateliers.candidatureId, candidatureId));
  if (!a) throw new Error("atelier absent");
  const at = new Date("2030-05-10T12:30:00Z");
  const personne = { prenom: "C.", nom: "Fictive", structure: "", fonction: "", departement: "" };
  for (const empreinte of ["1", "2"])
    await db.insert(arrivees).values({ atelierId: a.id, at, visite: randomUUID(), empreinte, ...personne });
  const [f] = await db
    .insert(fichiers)
    .values({ sha256: a.id, type: "application/pdf", taille: 1, octets: Buffer.from("x"), createdAt: at })
    .returning({ id: fichiers.id });
  await db.insert(feuilles).values({ atelierId: a.id, fichierId: f?.id ?? "", at });
  await db.insert(messages).values({ candidatureId, cote: "cress", texte: "Bonjour Camille", at });
  for (const champ of ["contacts", "resume"])
    await db.insert(corrections).values({
      candidatureId,
      champ,
      motif: "Le téléphone de Camille Essai est faux.",
      suggestion: "camille@essai.test",
      demandeeAt: at,
      repondueAt: at,
    });
  if (publiee)
    for (const [numero, publieeAt] of [
      [1, "2030-12-12T16:00:00Z"],
      [2, "2031-05-01T16:00:00Z"],
    ] as const)
      await db
        .insert(publications)
        .values({ editionId: monde.editionId, numero, publieeAt: new Date(publieeAt), arbre: {} as SyntheseArbre });
  const reste = async () => {
    const e = await findEmargement(monde.instructeur, a.id);
    const [depot] = await db
      .select({ donnees: candidatureDepots.donnees })
      .from(candidatureDepots)
      .where(eq(candidatureDepots.candidatureId, candidatureId));
    return {
      noms: (await db.select().from(arrivees).where(eq(arrivees.atelierId, a.id))).length,
      pages: (await db.select().from(feuilles).where(eq(feuilles.atelierId, a.id))).length,
      fichiers: (await db.select({ id: fichiers.id }).from(fichiers).where(eq(fichiers.sha256, a.id))).length,
      comptes: [e?.arrivees, e?.feuillesEffacees],
      contacts: (await db.select().from(contacts).where(eq(contacts.candidatureId, candidatureId))).length,
      messages: (await db.select().from(messages).where(eq(messages.candidatureId, candidatureId))).length,
      intervenants: await db.$count(intervenants, eq(intervenants.candidatureId, candidatureId)),
      nomsDeposes: ["camille@essai.test", "Lou Imaginaire"].filter((nom) =>
        JSON.stringify(depot?.donnees).includes(nom),
      ).length,
      corrections: (
        await db
          .select({ champ: corrections.champ, motif: corrections.motif, suggestion: corrections.suggestion })
          .from(corrections)
          .where(eq(corrections.candidatureId, candidatureId))
      )
        .sort((a, b) => a.champ.localeCompare(b.champ))
        .map((c) => [c.champ, c.motif.length > 0, c.suggestion !== null]),
    };
  };
  return reste;
}

test("names and signed sheets go six months after the first publication, contacts and messages after three years; counts stay", async () => {
  const publiee = await editionAvecPresents(true);
  const enCours = await editionAvecPresents(false);
  const gardees = [
    ["contacts", true, true],
    ["resume", true, true],
  ];
  const tout = {
    ...{ noms: 2, pages: 1, fichiers: 1, comptes: [2, 0], contacts: 1, messages: 1, intervenants: 1, nomsDeposes: 2 },
    corrections: gardees,
  };
  await purger(new Date("2031-06-12T16:00:00Z"));
  expect(await publiee()).toEqual(tout);
  await purger(new Date("2031-06-12T16:00:00.001Z"));
  const sansNoms = { ...tout, noms: 0, pages: 0, fichiers: 0, comptes: [2, 1] };
  expect(await publiee()).toEqual(sansNoms);
  await purger(new Date("2033-12-12T16:00:00Z"));
  expect(await publiee()).toEqual(sansNoms);
  await purger(new Date("2033-12-12T16:00:00.001Z"));
  expect(await publiee()).toEqual({
    ...sansNoms,
    contacts: 0,
    messages: 0,
    intervenants: 0,
    nomsDeposes: 0,
    corrections: [
      ["contacts", false, false],
      ["resume", true, true],
    ],
  });
  expect(await enCours()).toEqual(tout);
});
