import { eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { courriels } from "@/db/schema/courriel";
import { membres } from "@/db/schema/structure";
import { expect, test } from "@/e2e/base";
import { candidatureLabellisee, candidatureSoumise, creerMonde, creerPersonne, PENDANT_APPEL } from "@/e2e/monde";
import { annuler } from "../appel/atelier/apres-label.ts";
import { retirer, retirerLabel } from "../appel/candidature/operations.ts";
import { demanderComplement } from "../appel/correction/complement.ts";
import { labelliser, refuser } from "../appel/decision/operations.ts";
import { acteEnCours } from "./acte.ts";
import type { Result } from "./result.ts";

const MOTIF = "La salle n’est plus disponible ce jour-là.";

/** Everything an act may change, in one line. */
async function etatDeLaBase() {
  const [lu] = await db.execute(sql`select
    (select json_agg(json_build_array(c.id, c.etat, c.version, c.numero_label) order by c.id) from candidatures c)::text as candidatures,
    (select json_agg(json_build_array(a.id, a.etat, a.code) order by a.id) from ateliers a)::text as ateliers,
    (select count(*) from evenements)::int as evenements, (select count(*) from courriels)::int as courriels,
    (select count(*) from decisions)::int as decisions, (select count(*) from graphile_worker.jobs)::int as taches`);
  return lu;
}

test("an act tried tells whom its mails are for and writes nothing; made, those mails and no other leave", async () => {
  const monde = await creerMonde();
  const seconde = await creerPersonne("seconde@essai.test");
  await db.insert(membres).values({
    structureId: monde.structureId,
    personneId: seconde,
    etat: "membre",
    demandeAt: PENDANT_APPEL,
    accepteAt: PENDANT_APPEL,
  });
  const [organisateur, agent] = [monde.organisateur.courriel, monde.instructeur.courriel];
  const soumise = () => candidatureSoumise(monde);
  const unAtelier = async () => {
    const [a] = await db
      .select()
      .from(ateliers)
      .where(eq(ateliers.candidatureId, await candidatureLabellisee(monde)));
    return a?.id ?? "";
  };
  const actes: [string, () => Promise<string>, (id: string) => Promise<Result<unknown>>, string[]][] = [
    [
      "labelliser",
      soumise,
      (id) => labelliser(monde.instructeur, id, PENDANT_APPEL),
      [organisateur, "seconde@essai.test"],
    ],
    [
      "refuser",
      soumise,
      (id) => refuser(monde.instructeur, id, MOTIF, PENDANT_APPEL),
      [organisateur, "seconde@essai.test"],
    ],
    [
      "complément",
      soumise,
      (id) => demanderComplement(monde.instructeur, id, MOTIF, PENDANT_APPEL),
      [organisateur, "seconde@essai.test"],
    ],
    ["retirer", soumise, (id) => retirer(monde.organisateur, id, PENDANT_APPEL), [agent]],
    [
      "retirer le label",
      () => candidatureLabellisee(monde),
      (id) => retirerLabel(monde.instructeur, id, MOTIF, PENDANT_APPEL),
      [organisateur, "seconde@essai.test"],
    ],
    ["annuler l’atelier", unAtelier, (id) => annuler(monde.organisateur, id, MOTIF, PENDANT_APPEL), [agent]],
  ];
  for (const [nom, preparer, faire, attendues] of actes) {
    const id = await preparer();
    const avant = await etatDeLaBase();
    const essai = { essai: true, adresses: [] as string[] };
    expect((await acteEnCours.run(essai, () => faire(id))).ok, nom).toBe(true);
    expect(essai.adresses.sort(), nom).toEqual([...attendues].sort());
    expect(await etatDeLaBase(), nom).toEqual(avant);

    const debut = await db.$count(courriels);
    const fait = { essai: false, adresses: [] as string[] };
    expect((await acteEnCours.run(fait, () => faire(id))).ok, nom).toBe(true);
    expect(fait.adresses.sort(), nom).toEqual(essai.adresses);
    expect((await db.$count(courriels)) - debut, nom).toBe(attendues.length);
    // Tried again, it is refused before anybody is asked.
    expect((await acteEnCours.run({ essai: true, adresses: [] }, () => faire(id))).ok, nom).toBe(false);
  }
});

test("two persons at once, one trying and one making: the try never undoes what the other made", async () => {
  const monde = await creerMonde();
  const id = await candidatureSoumise(monde);
  const [essai, fait] = await Promise.all([
    acteEnCours.run({ essai: true, adresses: [] }, () => refuser(monde.administrateur, id, MOTIF, PENDANT_APPEL)),
    labelliser(monde.instructeur, id, PENDANT_APPEL),
  ]);
  expect(fait.ok).toBe(true);
  expect(essai.ok || essai.refus === "etat").toBe(true);
  const [c] = await db.execute(sql`select etat from candidatures where id = ${id}`);
  expect(c).toEqual({ etat: "labellisee" });
});
