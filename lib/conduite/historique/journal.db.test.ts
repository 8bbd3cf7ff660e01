import { and, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { evenements } from "@/db/schema/journal";
import { membres } from "@/db/schema/structure";
import { expect, test } from "@/e2e/base";
import { chargerDemo } from "@/e2e/demo";
import { candidatureLabellisee, candidatureSoumise, creerMonde, type Monde, PENDANT_APPEL, reussi } from "@/e2e/monde";
import { listPasse } from "../../appel/trace/passe.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import { actorOfCourriel } from "../../socle/auth/load-actor.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { donnerRole } from "../administration/roles.ts";
import { exporterJournal } from "./exporter.ts";
import { type Curseur, type FiltreJournal, lienJournal, lireCurseur, lireFiltreJournal } from "./filtre.ts";
import { listChoixJournal, listJournal } from "./lire.ts";

const lire = async (actor: Actor, monde: Monde, filtre: FiltreJournal = {}) =>
  (await listJournal(actor, { editionId: monde.editionId }, filtre, null, 1000)).lignes;
const csvDe = (actor: Actor, portee: Parameters<typeof listJournal>[1], requete = "") =>
  new Response(exporterJournal(actor, portee, new Request(`http://x/${requete}`))).text();

test("no line of the journal holds a name or an address of the persons of the demonstration, nor words they wrote", async () => {
  test.slow();
  await chargerDemo();
  const fuites = await db.execute<{ type: string; donnees: string }>(sql`
    select e.type, e.donnees::text from evenements e
    where exists (select 1 from personnes p where e.donnees::text ilike '%' || p.courriel || '%' or (p.nom is not null and e.donnees::text ilike '%' || p.nom || '%'))
      or exists (select 1 from jsonb_each_text(e.donnees) v where v.value ~ '@' or length(v.value) > 200)`);
  expect([...fuites]).toEqual([]);
  const gestes = await db.execute(sql`
    select g.type from gestes g where exists (select 1 from personnes p where g.donnees::text ilike '%' || p.courriel || '%')`);
  expect([...gestes]).toEqual([]);
});

test("page after page the journal of an edition is read once and whole, its gestures among its events, newest first", async ({
  compterRequetes,
}) => {
  const actor = await actorOfCourriel("administrateur@demo.test");
  const [edition] = await db.execute<{ id: string; n: number }>(sql`
    select e.id, (select count(*)::int from evenements v where v.edition_id = e.id) + (select count(*)::int from gestes g where g.edition_id = e.id) as n
    from editions e where e.annee = 2023`);
  const portee = { editionId: edition?.id ?? "" };
  const vues: string[] = [];
  const instants: number[] = [];
  let avant: Curseur | null = null;
  do {
    const { lignes, suite }: Awaited<ReturnType<typeof listJournal>> = await listJournal(actor, portee, {}, avant, 37);
    vues.push(...lignes.map((l) => `${l.source}${l.rang}`));
    instants.push(...lignes.map((l) => l.at.getTime()));
    avant = suite && lireCurseur(new URLSearchParams(lienJournal("", {}, suite).slice(1)).get("avant") ?? undefined);
  } while (avant);
  expect(vues).toHaveLength(edition?.n ?? 0);
  expect(new Set(vues).size).toBe(vues.length);
  expect(new Set(vues.map((v) => v[0]))).toEqual(new Set(["e", "g"]));
  expect(instants).toEqual(instants.toSorted((a, b) => b - a));
  expect((await csvDe(actor, portee)).trim().split("\r\n")).toHaveLength(vues.length + 1);
  expect(await compterRequetes(() => listJournal(actor, portee, {}, null, 50))).toBe(
    await compterRequetes(() => listJournal(actor, portee, {}, null, 5)),
  );
});

test("filtered by what it is about, by one thing, by what was done, by whom and by day; what is chosen among has happened", async () => {
  const monde = await creerMonde();
  const a = await candidatureLabellisee(monde);
  await candidatureSoumise(monde);
  const { instructeur } = monde;
  const faits = async (f: FiltreJournal) => (await lire(instructeur, monde, f)).map((l) => l.phrase);
  expect(await faits({ genre: "labelliser" })).toEqual(["Label accordé"]);
  expect((await faits({ genre: "soumettre" })).length).toBe(2);
  expect((await lire(instructeur, monde, { sujet: "candidature", id: a })).every((l) => l.objetId === a)).toBe(true);
  expect(new Set((await lire(instructeur, monde, { qui: monde.instructeur.personneId })).map((l) => l.auteur))).toEqual(
    new Set([instructeur.courriel]),
  );
  expect(await faits({ du: "2030-02-16" })).toEqual([]);
  expect(await faits({ au: "2030-02-14" })).toEqual([]);
  expect((await faits({ du: "2030-02-15", au: "2030-02-15", genre: "labelliser" })).length).toBe(1);
  const choix = await listChoixJournal(instructeur, { editionId: monde.editionId });
  expect(choix.genres).toContain("labelliser");
  expect(choix.genres).not.toContain("refuser");
  expect(choix.personnes.map((p) => p.nom).sort()).toEqual([instructeur.courriel, monde.organisateur.courriel].sort());
  expect(lireFiltreJournal({ sujet: "x", id: "1", genre: "lire", qui: "moi", du: "2030-02-30" })).toEqual({});
});

/** How it is reviewed, and what became of the mails of that. */
const DE_INSTRUCTION = [
  "preparer_decision",
  "rendre_avis",
  "noter",
  "attribuer",
  "renvoyer_courriel",
  "retenir_courriel",
  "abandonner_courriel",
] as const;

test("an agent who has a part in a candidature reads nothing of its review, neither in the journal, its file nor beside it", async () => {
  const monde = await creerMonde();
  const sienne = await candidatureSoumise(monde);
  await db.transaction((tx) =>
    journaliser(
      tx,
      ...DE_INSTRUCTION.map((type) => ({
        at: PENDANT_APPEL,
        type,
        objet: "candidature" as const,
        objetId: sienne,
        editionId: monde.editionId,
        personneId: monde.administrateur.personneId,
      })),
    ),
  );
  const avant = (await lire(monde.instructeur, monde)).map((l) => l.type as string);
  expect(avant).toEqual(expect.arrayContaining(["rendre_avis", "noter", "preparer_decision"]));
  await db.insert(membres).values({
    structureId: monde.structureId,
    personneId: monde.instructeur.personneId,
    etat: "membre",
    demandeAt: PENDANT_APPEL,
    accepteAt: PENDANT_APPEL,
  });
  const agent = await actorOfCourriel(monde.instructeur.courriel);
  const lus = (await lire(agent, monde)).map((l) => l.type as string);
  expect(lus).toContain("soumettre");
  for (const type of DE_INSTRUCTION) {
    expect(lus).not.toContain(type);
    expect((await listPasse(agent, "candidature", sienne)).map((e) => e.type as string)).not.toContain(type);
    expect((await listChoixJournal(agent, { editionId: monde.editionId })).genres as string[]).not.toContain(type);
  }
  expect(await csvDe(agent, { editionId: monde.editionId })).not.toContain("Avis rendu");
});

test("an edition is read by who instructs it, the instance by who administers it; a deleted person is named nowhere", async () => {
  const monde = await creerMonde();
  const autre = await creerMonde();
  const soumise = await candidatureSoumise(monde);
  expect((await listPasse(monde.instructeur, "candidature", soumise)).map((e) => e.type)).toEqual([
    "creer",
    "soumettre",
  ]);
  for (const actor of [monde.organisateur, monde.comite, monde.partenaire, autre.instructeur]) {
    expect(await lire(actor, monde)).toEqual([]);
    expect(await listPasse(actor, "candidature", soumise)).toEqual([]);
    expect((await listJournal(actor, "instance", {}, null)).lignes).toEqual([]);
  }
  expect((await listJournal(monde.instructeur, "instance", {}, null)).lignes).toEqual([]);
  reussi(
    await donnerRole(
      monde.administrateur,
      { editionId: monde.editionId, role: "partenaire", courriel: "nouvelle@essai.test", transitions: [] },
      PENDANT_APPEL,
    ),
  );
  const [role] = (await listJournal(monde.administrateur, "instance", { genre: "donner_role" }, null)).lignes;
  expect(role).toMatchObject({
    phrase: expect.stringMatching(/^Rôle donné\s: partenaire$/),
    auteur: monde.administrateur.courriel,
    nomme: { nom: "nouvelle@essai.test" },
  });
  await db.execute(
    sql`update personnes set nom = null, courriel = 'supprimee-' || id, supprimee_at = now() where id = ${monde.organisateur.personneId}`,
  );
  const [depot] = await lire(monde.instructeur, monde, { genre: "soumettre" });
  expect(depot?.supprimeeAt).not.toBeNull();
  expect(await csvDe(monde.instructeur, { editionId: monde.editionId })).not.toContain("supprimee-");
  const [ligne] = await db
    .select({ id: evenements.id })
    .from(evenements)
    .where(and(eq(evenements.editionId, monde.editionId), eq(evenements.type, "soumettre")));
  await expect(db.delete(evenements).where(eq(evenements.id, ligne?.id ?? 0))).rejects.toThrow();
});
