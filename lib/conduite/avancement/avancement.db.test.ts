import { eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { candidatures } from "@/db/schema/candidature";
import { editions } from "@/db/schema/edition";
import { emargements } from "@/db/schema/emargement";
import { expect, test } from "@/e2e/base";
import { chargerDemo } from "@/e2e/demo";
import { candidatureLabellisee, candidatureSoumise, creerMonde, PENDANT_APPEL } from "@/e2e/monde";
import { listPourExport } from "../../appel/candidature/liste/export.ts";
import { colonnesDe, tableau } from "../../appel/candidature/liste/export-colonnes.ts";
import { lireFiltre } from "../../appel/candidature/liste/filtre.ts";
import { DEPOSEES } from "../../appel/candidature/states.ts";
import { listPresencesAValider } from "../../recueil/emargement/queries.ts";
import { listFiches } from "../../recueil/fiche/liste.ts";
import { compterRetours } from "../../recueil/retour/queries.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import { actorOfCourriel } from "../../socle/auth/load-actor.ts";
import { chiffresDe } from "../../synthese/chiffres/queries.ts";
import { publicLignes } from "../../synthese/donnees/lignes.ts";
import { compterAvancement } from "./compter.ts";
import { etapes } from "./etapes.ts";
import { listRetards } from "./retards.ts";

const JOUR = "2030-06-01";

const avancement = async (actor: Actor, editionId: string) => {
  const comptes = await compterAvancement(actor, editionId);
  if (!comptes) throw new Error("rien n’est compté");
  return comptes;
};

test("each number of the thread is the one of the exports, the open data and the lists it leads to, in every edition of the demonstration", async () => {
  test.slow();
  await chargerDemo();
  const actor = await actorOfCourriel("administrateur@demo.test");
  const toutes = await db.select().from(editions);
  expect(toutes.length).toBeGreaterThan(1);
  for (const edition of toutes) {
    const c = await avancement(actor, edition.id);
    const fil = etapes(edition.annee, c);
    const etape = (cle: string) => fil.find((e) => e.cle === cle)?.n;
    const attend = (cle: string) => fil.flatMap((e) => e.attend).find((a) => a.cle === cle)?.n ?? 0;

    const exportees = async (filtre: Record<string, string>) =>
      tableau(colonnesDe([]), await listPourExport(actor, edition.id, lireFiltre(filtre))).lignes.length;
    expect(etape("candidatures")).toBe(await exportees({}));
    for (const etat of DEPOSEES) expect(c.candidatures[etat] ?? 0).toBe(await exportees({ etat }));
    expect(attend("annonces")).toBe(
      (await exportees({ decision: "labelliser" })) + (await exportees({ decision: "refuser" })),
    );

    const ateliers = await publicLignes("ateliers", edition.id, {});
    const chiffres = await chiffresDe(edition);
    expect(c.comptes).toBe(chiffres.ateliers);
    expect(c.comptes).toBe(ateliers.filter((a) => a.etat === "programme" || a.etat === "tenu").length);
    expect(etape("tenus")).toBe(ateliers.filter((a) => a.etat === "tenu").length);
    expect(attend("a_venir")).toBe(ateliers.filter((a) => a.etat === "programme").length);
    expect(etape("presences")).toBe(chiffres.base);
    expect(c.participations).toBe(chiffres.participations);

    const [dues, fichesDues] = await compterRetours(
      actor,
      edition.id,
      [{ manque: "presence" }, { manque: "fiche" }],
      JOUR,
    );
    expect([attend("presences"), attend("fiches")]).toEqual([dues, fichesDues]);
    expect(attend("presences_a_valider")).toBe((await listPresencesAValider(actor, edition.id, 1)).total);
    const { parEtat } = await listFiches(actor, edition.id, { page: 1 });
    expect([etape("fiches"), attend("a_valider"), attend("a_corriger")]).toEqual([
      (parEtat.remise ?? 0) + (parEtat.a_corriger ?? 0) + (parEtat.validee ?? 0),
      parEtat.remise ?? 0,
      parEtat.a_corriger ?? 0,
    ]);

    const points = await publicLignes("points", edition.id, {});
    const derniere = c.version ? points.filter((p) => p.version === c.version?.numero).length : null;
    expect(etape("publie")).toBe(derniere);
    if (edition.annee === 2023)
      expect(fil.map((e) => [e.cle, e.n, e.attend.map((a) => a.cle)])).toMatchObject([
        ["candidatures", 30, []],
        ["labels", 30, []],
        ["tenus", 36, ["presences"]],
        ["presences", 33, ["fiches"]],
        ["fiches", expect.any(Number), []],
        ["enonces", expect.any(Number), ["a_traiter"]],
        ["points", 78, []],
        ["publie", 78, []],
      ]);
  }
});

test("as many queries for an edition without anything as for one that has it all, none of another edition", async ({
  compterRequetes,
}) => {
  const vide = await creerMonde();
  const monde = await creerMonde();
  await candidatureSoumise(monde);
  await candidatureLabellisee(monde);
  const lire = (m: typeof monde) => async () => ({
    comptes: await avancement(m.instructeur, m.editionId),
    retards: await listRetards(m.instructeur, m.editionId, JOUR),
  });
  expect(await compterRequetes(lire(vide))).toBe(await compterRequetes(lire(monde)));
  const { comptes, retards } = await lire(vide)();
  expect(retards).toEqual([]);
  expect(etapes(vide.annee, comptes).map((e) => [e.n, e.suite, e.attend.length])).toEqual([
    ...Array.from({ length: 7 }, () => [0, 0, 0]),
    [null, 1, 0],
  ]);
  expect(await compterAvancement(monde.comite, monde.editionId)).toBeUndefined();
  expect(await listRetards(monde.comite, monde.editionId, JOUR)).toEqual([]);
});

test("what is late is counted from its own delay, with the oldest and since when", async () => {
  const monde = await creerMonde();
  const premiere = await candidatureSoumise(monde);
  const seconde = await candidatureSoumise(monde, { intitule: "Une autre" });
  await db
    .update(candidatures)
    .set({ soumiseAt: new Date("2030-02-16T09:00:00Z") })
    .where(eq(candidatures.id, seconde));
  await db.update(editions).set({ delaiReponse: 10 }).where(eq(editions.id, monde.editionId));
  const lire = (jour: string) => listRetards(monde.instructeur, monde.editionId, jour);
  // Handed in on 15 February, to be answered by the 25th.
  expect(PENDANT_APPEL.toISOString().slice(0, 10)).toBe("2030-02-15");
  expect(await lire("2030-02-25")).toEqual([]);
  expect(await lire("2030-02-26")).toEqual([
    { cle: "examiner", n: 1, depuis: "2030-02-25", id: premiere, titre: "Comment réparer ensemble ?" },
  ]);
  expect((await lire("2030-03-01"))[0]).toMatchObject({ n: 2, depuis: "2030-02-25", id: premiere });

  const labellisee = await candidatureLabellisee(monde);
  await db.execute(
    sql`update ateliers set etat = 'tenu', echeance_restitution = '2030-05-20' where candidature_id = ${labellisee}`,
  );
  await db
    .update(emargements)
    .set({ etat: "declare", nombreDeclare: 12, declareAt: new Date("2030-05-18T10:00:00Z") })
    .where(sql`atelier_id in (select id from ateliers where candidature_id = ${labellisee} and rang = 0)`);
  const lus = await lire("2030-05-29");
  expect(lus.map((r) => [r.cle, r.n, r.depuis])).toEqual([
    ["examiner", 2, "2030-02-25"],
    ["retours", 2, "2030-05-20"],
    ["presences", 1, "2030-05-28"],
  ]);
});
