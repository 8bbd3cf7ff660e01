import { sql } from "drizzle-orm";
import { db } from "@/db/client";
import { expect, test } from "@/e2e/base";
import {
  candidatureComplete,
  candidatureLabellisee,
  candidatureSoumise,
  creerMonde,
  type Monde,
  PENDANT_APPEL,
  reussi,
} from "@/e2e/monde";
import type { Actor } from "../../../socle/acteur/actor.ts";
import { creerCandidature, retirerLabel } from "../operations.ts";
import { findCandidature } from "../queries.ts";
import { chercherIntitule, listJumelles, memesTransitions } from "./jumelles.ts";

const TITRE = "L’égalité, ça s’apprend ?";
const VARIANTES = ["l'egalite ca s'apprend", "L’ÉGALITÉ : ÇA S’APPREND !", "  L égalité – ça s’apprend… "];
const chercher = (monde: Monde, actor: Actor, intitule: string, sauf: string | null = null) =>
  chercherIntitule(actor, monde.annee, intitule, sauf);
const RIEN = { programme: [], mienne: false };

test("who writes a title learns that the programme has it, whatever the accents, and nothing of what is not public", async () => {
  const monde = await creerMonde();
  const ailleurs = await creerMonde();
  const soumise = await candidatureSoumise(monde, { intitule: TITRE });
  for (const titre of [TITRE, ...VARIANTES]) expect(await chercher(monde, monde.autre, titre), titre).toEqual(RIEN);
  expect(await chercher(monde, monde.organisateur, VARIANTES[0] ?? "")).toEqual({ programme: [], mienne: true });
  expect(await chercher(monde, monde.organisateur, TITRE, soumise)).toEqual(RIEN);

  const id = await candidatureLabellisee(monde, { intitule: TITRE });
  for (const titre of [TITRE, ...VARIANTES])
    expect(await chercher(monde, monde.autre, titre), titre).toEqual({ programme: ["A1", "A2"], mienne: false });
  for (const titre of ["", "?!", "L’égalité", "%"]) expect(await chercher(monde, monde.autre, titre)).toEqual(RIEN);
  expect(await chercher(ailleurs, monde.autre, TITRE)).toEqual(RIEN);
  reussi(await retirerLabel(monde.instructeur, id, "Le label est retiré pour cet essai.", PENDANT_APPEL));
  expect(await chercher(monde, monde.autre, TITRE)).toEqual(RIEN);
});

test("the reviewer reads which others bear the title and of which transitions, in one query; drafts are not among them", async ({
  compterRequetes,
}) => {
  const monde = await creerMonde();
  const une = await candidatureSoumise(monde, { intitule: TITRE, transitions: ["sociale"] });
  const deux = await candidatureLabellisee(monde, { intitule: VARIANTES[1] ?? "", transitions: ["organisationnelle"] });
  const trois = await candidatureSoumise(monde, { intitule: VARIANTES[2] ?? "", transitions: ["sociale"] });
  await candidatureSoumise(monde, { intitule: "Un autre sujet" });
  const brouillon = candidatureComplete(monde, { intitule: TITRE });
  reussi(await creerCandidature(monde.organisateur, monde.annee, brouillon, PENDANT_APPEL));
  const c = await findCandidature(monde.instructeur, une);
  if (!c) throw new Error("candidature invisible");
  const lues = await listJumelles(monde.instructeur, c);
  expect(new Map(lues.map((j) => [j.id, memesTransitions(j.transitions, c.transitions)]))).toEqual(
    new Map([
      [deux, false],
      [trois, true],
    ]),
  );
  expect(await compterRequetes(() => listJumelles(monde.instructeur, c))).toBe(1);
  expect(await listJumelles(monde.autre, c)).toEqual([]);
  expect(await listJumelles(monde.instructeur, { ...c, intitule: "" })).toEqual([]);
});

test("a title is found by its index", async () => {
  const monde = await creerMonde();
  const plan = await db.transaction(async (tx) => {
    await tx.execute(sql`set local enable_seqscan = off`);
    return tx.execute(
      sql`explain select 1 from candidatures where edition_id = ${monde.editionId} and replier(intitule) = replier(${TITRE}::text)`,
    );
  });
  expect(JSON.stringify(plan)).toContain("candidatures_intitule_idx");
});
