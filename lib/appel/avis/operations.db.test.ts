import { randomUUID } from "node:crypto";
import { and, eq, inArray } from "drizzle-orm";
import { db } from "@/db/client";
import { avis } from "@/db/schema/avis";
import { courriels } from "@/db/schema/courriel";
import { notesInternes } from "@/db/schema/instruction";
import { evenements } from "@/db/schema/journal";
import { personnes, rolesEdition } from "@/db/schema/personne";
import { expect, test } from "@/e2e/base";
import { candidatureComplete, candidatureSoumise, creerMonde, type Monde, PENDANT_APPEL, reussi } from "@/e2e/monde";
import { attribuerUne } from "../../conduite/lot/operations.ts";
import { rappeler } from "../../conduite/rappel/rappeler.ts";
import { actorOfCourriel } from "../../socle/auth/load-actor.ts";
import { creerCandidature, retirer } from "../candidature/operations.ts";
import { labelliser } from "../decision/operations.ts";
import { ecrireNote, noterCritere } from "../instruction/operations.ts";
import { findAttribution, listGrille, listNotes } from "../instruction/queries.ts";
import { demanderAvis, relancerAvis, rendreAvis } from "./operations.ts";
import { findPourPartenaire, listAvis, listPourPartenaire } from "./queries.ts";

const JOUR_MS = 86_400_000;
const jours = (n: number) => new Date(PENDANT_APPEL.getTime() + n * JOUR_MS);
const mails = async (id: string) =>
  (
    await db
      .select({ type: courriels.type })
      .from(courriels)
      .where(and(eq(courriels.objetId, id), inArray(courriels.type, ["avis_demande", "avis_relance"])))
  ).map((m) => m.type);
const journal = async (id: string) =>
  (
    await db.select({ type: evenements.type }).from(evenements).where(eq(evenements.objetId, id)).orderBy(evenements.id)
  ).map((e) => e.type);

async function secondPartenaire(monde: Monde) {
  const courriel = `second.${monde.editionId}@essai.test`;
  const [row] = await db
    .insert(personnes)
    .values({ courriel, nom: "Second partenaire", createdAt: PENDANT_APPEL })
    .returning({ id: personnes.id });
  await db.insert(rolesEdition).values({ editionId: monde.editionId, personneId: row?.id ?? "", role: "partenaire" });
  return actorOfCourriel(courriel);
}

test("a partner reads their own avis until the announcement, everybody’s after it; organisers never", async () => {
  const monde = await creerMonde();
  const second = await secondPartenaire(monde);
  const id = await candidatureSoumise(monde);
  reussi(await rendreAvis(monde.partenaire, id, "favorable", "", PENDANT_APPEL));
  reussi(await rendreAvis(second, id, "reserve", "Le lieu est difficile d’accès.", PENDANT_APPEL));
  const lus = async (actor: Monde["partenaire"]) => (await listAvis(actor, id)).map((a) => a.valeur).sort();
  expect(await lus(monde.partenaire)).toEqual(["favorable"]);
  expect(await lus(second)).toEqual(["reserve"]);
  expect(await lus(monde.instructeur)).toEqual(["favorable", "reserve"]);
  for (const actor of [monde.organisateur, monde.autre, monde.comite]) expect(await lus(actor)).toEqual([]);
  reussi(await labelliser(monde.instructeur, id, jours(1)));
  expect(await lus(monde.partenaire)).toEqual(["favorable", "reserve"]);
  for (const actor of [monde.organisateur, monde.autre, monde.comite]) expect(await lus(actor)).toEqual([]);
  expect(await rendreAvis(second, id, "favorable", "", jours(1))).toEqual({ ok: false, refus: "etat" });
});

test("an avis is changed, not doubled; the same one twice journals once", async () => {
  const monde = await creerMonde();
  const id = await candidatureSoumise(monde);
  await Promise.all([1, 2, 3].map(() => rendreAvis(monde.partenaire, id, "favorable", "", PENDANT_APPEL)));
  reussi(await rendreAvis(monde.partenaire, id, "defavorable", "Doublon d’un autre atelier.", jours(1)));
  expect(await db.select({ valeur: avis.valeur }).from(avis).where(eq(avis.candidatureId, id))).toEqual([
    { valeur: "defavorable" },
  ]);
  expect((await journal(id)).filter((t) => t === "rendre_avis")).toHaveLength(2);
});

test("asking writes one mail per partner, once; reminders wait seven days, the job’s comes once", async () => {
  const monde = await creerMonde();
  const second = await secondPartenaire(monde);
  const id = await candidatureSoumise(monde);
  const tous = [monde.partenaire.personneId, second.personneId];
  expect(await demanderAvis(monde.instructeur, id, [monde.comite.personneId], PENDANT_APPEL)).toEqual({
    ok: false,
    refus: "partenaire_inconnu",
  });
  const doubles = await Promise.all([1, 2].map(() => demanderAvis(monde.instructeur, id, tous, PENDANT_APPEL)));
  expect(doubles.map((r) => (r.ok ? r.value : r.refus)).sort()).toEqual([2, "avis_deja_demande"]);
  expect(await mails(id)).toEqual(["avis_demande", "avis_demande"]);
  reussi(await rendreAvis(second, id, "favorable", "", jours(1)));
  expect(await relancerAvis(monde.instructeur, id, jours(6))).toEqual({ ok: false, refus: "relance_trop_tot" });
  await Promise.all([rappeler(jours(7)), rappeler(jours(7))]);
  expect((await mails(id)).filter((m) => m === "avis_relance")).toHaveLength(1);
  expect(await relancerAvis(monde.instructeur, id, jours(8))).toEqual({ ok: false, refus: "relance_trop_tot" });
  expect(await rappeler(jours(15))).toBe(0);
  expect(reussi(await relancerAvis(monde.instructeur, id, jours(15)))).toBe(1);
});

test("partners list what was handed in, what is awaited from them first, and no draft however it ended", async () => {
  const monde = await creerMonde();
  const brouillon = reussi(
    await creerCandidature(monde.organisateur, monde.annee, candidatureComplete(monde), PENDANT_APPEL),
  ).id;
  const abandonne = reussi(
    await creerCandidature(monde.organisateur, monde.annee, candidatureComplete(monde), PENDANT_APPEL),
  ).id;
  reussi(await retirer(monde.organisateur, abandonne, PENDANT_APPEL));
  const libre = await candidatureSoumise(monde);
  const donnee = await candidatureSoumise(monde);
  const attendue = await candidatureSoumise(monde);
  reussi(await rendreAvis(monde.partenaire, donnee, "favorable", "", PENDANT_APPEL));
  reussi(await demanderAvis(monde.instructeur, attendue, [monde.partenaire.personneId], PENDANT_APPEL));
  const { rows, total, attendus } = await listPourPartenaire(monde.partenaire, monde.editionId, 1);
  expect(rows.map((r) => r.id)).toEqual([attendue, donnee, libre]);
  expect([total, attendus]).toEqual([3, 1]);
  for (const id of [brouillon, abandonne]) expect(await findPourPartenaire(monde.partenaire, id)).toBeUndefined();
  for (const actor of [monde.comite, monde.organisateur, monde.instructeur]) {
    expect(await findPourPartenaire(actor, libre)).toBeUndefined();
    expect((await listPourPartenaire(actor, monde.editionId, 1)).rows).toEqual([]);
  }
});

test("the partner’s list costs the same number of queries for one row and for many", async ({ compterRequetes }) => {
  const monde = await creerMonde();
  await candidatureSoumise(monde);
  const liste = () => listPourPartenaire(monde.partenaire, monde.editionId, 1);
  const one = await compterRequetes(liste);
  for (let i = 0; i < 3; i++) await candidatureSoumise(monde);
  expect(await compterRequetes(liste)).toBe(one);
});

test("the grid, the notes and the attribution are the CRESS’s alone, and never overwritten unseen", async () => {
  const monde = await creerMonde();
  const id = await candidatureSoumise(monde);
  const note = { critere: "calendrier" as const, valeur: "oui" as const, commentaire: "", lue: 0 };
  const lue = reussi(await noterCritere(monde.instructeur, id, note, PENDANT_APPEL));
  expect(await noterCritere(monde.administrateur, id, { ...note, valeur: "non" }, jours(1))).toEqual({
    ok: false,
    refus: "modifiee_entre_temps",
  });
  reussi(await noterCritere(monde.administrateur, id, { ...note, valeur: "non", lue }, jours(1)));
  const mot = { id, texte: "Appeler la mairie.", cle: randomUUID() };
  // Sent again because its answer was lost: written once.
  reussi(await ecrireNote(monde.instructeur, mot, PENDANT_APPEL));
  reussi(await ecrireNote(monde.instructeur, mot, PENDANT_APPEL));
  const ligne = { id, etat: "soumise" as const, instructeurId: null };
  const confier = (instructeurId: string) =>
    attribuerUne(monde.administrateur, { editionId: monde.editionId, instructeurId, ligne }, PENDANT_APPEL);
  expect(await confier(monde.partenaire.personneId)).toEqual({ ok: false, refus: "instructeur_inconnu" });
  reussi(await confier(monde.instructeur.personneId));
  expect((await listGrille(monde.instructeur, id)).map((g) => g.valeur)).toEqual(["non"]);
  expect((await listNotes(monde.instructeur, id)).map((n) => n.texte)).toEqual(["Appeler la mairie."]);
  expect(await findAttribution(monde.instructeur, id)).toBe(monde.instructeur.personneId);
  const interesse = { ...monde.instructeur, structures: [monde.structureId] };
  for (const actor of [monde.organisateur, monde.partenaire, monde.comite, monde.autre, interesse]) {
    expect(await listGrille(actor, id)).toEqual([]);
    expect(await listNotes(actor, id)).toEqual([]);
    expect(await findAttribution(actor, id)).toBeNull();
    expect((await ecrireNote(actor, { id, texte: "Intrusion.", cle: randomUUID() }, PENDANT_APPEL)).ok).toBe(false);
  }
  expect(await db.select().from(notesInternes).where(eq(notesInternes.candidatureId, id))).toHaveLength(1);
  expect((await journal(id)).slice(2)).toEqual(["noter", "noter", "noter", "attribuer"]);
});
