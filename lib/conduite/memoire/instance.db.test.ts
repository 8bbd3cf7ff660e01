import { mkdtempSync } from "node:fs";
import { readdir, rm, truncate } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { db, sql } from "@/db/client";
import { editions } from "@/db/schema/edition";
import { personnes } from "@/db/schema/personne";
import { sauvegardes } from "@/db/schema/sauvegarde";
import { expect, test } from "@/e2e/base";
import { creerMonde, reussi } from "@/e2e/monde";
import { sauvegarderSiDu } from "./chaque-minute.ts";
import { faireCles } from "./cle.ts";
import { emporterSauvegarde } from "./emporter.ts";
import { editionDuFichier } from "./importer.ts";
import { lieuDe } from "./lieu.ts";
import { demanderSauvegarde, exporterEdition, repeterRestauration } from "./operations.ts";
import { oublierAnciennes } from "./oublier.ts";
import { ABIMEE, INTERROMPUE, MAUVAISE_CLE } from "./phrases.ts";
import { listEditionsSeules, listSauvegardes } from "./queries.ts";

test.use({ seul: "memoire" });

const dossier = mkdtempSync(join(tmpdir(), "trame-sauvegardes-"));
test.afterAll(() => rm(dossier, { recursive: true, force: true }));

const SOIR = new Date("2030-04-02T18:00:00Z");
const apres = (minutes: number) => new Date(SOIR.getTime() + minutes * 60_000);

test("a backup asked for is made once, is given back to a database that ends with the trial, and is told to have left when taken away", async () => {
  const cles = await faireCles();
  // Read once, at the first question this process asks.
  Object.assign(process.env, { TRAME_CLE_SAUVEGARDE: cles.publique, TRAME_SAUVEGARDES: dossier });
  const monde = await creerMonde();
  const admin = { ...monde.instructeur, administrateur: true, roles: [] };
  await db.update(personnes).set({ administrateur: true }).where(eq(personnes.id, admin.personneId));
  expect(await demanderSauvegarde(monde.instructeur, {}, SOIR)).toMatchObject({ ok: false, refus: "introuvable" });

  reussi(await demanderSauvegarde(admin, {}, SOIR));
  expect(await demanderSauvegarde(admin, {}, SOIR)).toMatchObject({ ok: false, refus: "sauvegarde_en_cours" });
  await Promise.all([sauvegarderSiDu(apres(1)), sauvegarderSiDu(apres(1))]);
  const [faite, ...autres] = await listSauvegardes(admin);
  expect(autres).toEqual([]);
  expect(faite).toMatchObject({ etat: "faite", parUnePersonne: true, motif: null, sortieAt: null, repeteeAt: null });
  expect(await readdir(dossier)).toEqual(["trame-2030-04-02-1801.tar.gz.age"]);
  expect(await listSauvegardes(monde.instructeur)).toEqual([]);
  const id = faite?.id ?? "";

  const autre = (await faireCles()).secrete;
  expect(await repeterRestauration(admin, { id, cle: autre }, apres(2))).toMatchObject({
    ok: false,
    phrase: MAUVAISE_CLE,
  });
  expect(await repeterRestauration(monde.instructeur, { id, cle: cles.secrete }, apres(2))).toMatchObject({
    refus: "introuvable",
  });
  expect(reussi(await repeterRestauration(admin, { id, cle: cles.secrete }, apres(3)))).toEqual({
    lignes: faite?.lignes,
  });
  expect((await listSauvegardes(admin))[0]).toMatchObject({ repeteeAt: apres(3), repetitionMotif: null });
  expect(
    await sql`select datname from pg_database where datname like current_database() || '_repetition_%'`,
  ).toHaveLength(0);

  const vue = { ...admin, vuPar: { personneId: monde.instructeur.personneId } };
  expect(await emporterSauvegarde(vue, id, apres(4))).toBeUndefined();
  const emportee = await emporterSauvegarde(admin, id, apres(4));
  if (!emportee || "motif" in emportee) throw new Error("rien à emporter");
  expect(emportee.nom).toBe("trame-2030-04-02-1801.tar.gz.age");
  expect((await new Response(emportee.flux).arrayBuffer()).byteLength).toBe(faite?.taille);
  expect((await listSauvegardes(admin))[0]?.sortieAt).toEqual(apres(4));
  expect(await emporterSauvegarde(monde.instructeur, id, apres(4))).toBeUndefined();

  await truncate(join(dossier, "trame-2030-04-02-1801.tar.gz.age"), 5000);
  expect(await repeterRestauration(admin, { id, cle: cles.secrete }, apres(5))).toMatchObject({ phrase: ABIMEE });
  expect((await listSauvegardes(admin))[0]).toMatchObject({ repeteeAt: apres(5), repetitionMotif: ABIMEE });

  await test.step("one that a stopped server left half made is told as missed, and another may be asked for", async () => {
    await db.insert(sauvegardes).values({ demandeeAt: apres(6), commenceeAt: apres(6), etat: "en_cours" });
    expect(await demanderSauvegarde(admin, {}, apres(10))).toMatchObject({ refus: "sauvegarde_en_cours" });
    await sauvegarderSiDu(apres(6 + 361));
    expect((await listSauvegardes(admin))[0]).toMatchObject({
      etat: "manquee",
      parUnePersonne: false,
      motif: INTERROMPUE,
    });
    expect(await readdir(dossier)).toHaveLength(1);
  });

  await test.step("an edition alone is asked for in the same way, is no backup, and goes after seven days", async () => {
    const [edition] = await db.select({ annee: editions.annee }).from(editions).where(eq(editions.id, monde.editionId));
    const annee = edition?.annee ?? 0;
    const le = (jours: number) => new Date(apres(400).getTime() + jours * 86_400_000);
    expect(await exporterEdition(monde.instructeur, { annee }, le(0))).toMatchObject({ refus: "introuvable" });
    expect(await exporterEdition(admin, { annee: 2999 }, le(0))).toMatchObject({ refus: "introuvable" });
    const avant = (await listSauvegardes(admin)).length;
    reussi(await exporterEdition(admin, { annee }, le(0)));
    expect(await exporterEdition(admin, { annee }, le(0))).toMatchObject({ refus: "sauvegarde_en_cours" });
    await sauvegarderSiDu(le(0));
    const [seule] = await listEditionsSeules(admin);
    expect(seule).toMatchObject({
      annee,
      etat: "faite",
      fichier: `trame-edition-${annee}-2030-04-03-0040.tar.gz.age`,
    });
    expect(await listEditionsSeules(monde.instructeur)).toEqual([]);
    expect((await listSauvegardes(admin)).length).toBe(avant);
    expect(await emporterSauvegarde(monde.instructeur, seule?.id ?? "", le(0))).toBeUndefined();
    const emportee = await emporterSauvegarde(admin, seule?.id ?? "", le(0));
    if (!emportee || "motif" in emportee) throw new Error("rien à emporter");
    expect(await editionDuFichier(emportee.flux, cles.secrete)).toBe(annee);
    const lieu = lieuDe(process.env);
    await oublierAnciennes(le(6.9), lieu);
    expect(await readdir(dossier)).toContain(seule?.fichier);
    await oublierAnciennes(le(7), lieu);
    expect(await readdir(dossier)).not.toContain(seule?.fichier);
    expect(await listEditionsSeules(admin)).toEqual([]);
    expect((await listSauvegardes(admin)).length).toBe(avant);
  });

  await test.step("every night at 2 h 10 in Paris, once, whoever asked during the day", async () => {
    for (const instant of [
      "2030-04-03T23:30:00Z",
      "2030-04-04T00:09:59Z",
      "2030-04-04T00:10:00Z",
      "2030-04-04T20:00:00Z",
    ])
      await sauvegarderSiDu(new Date(instant), true);
    expect((await listSauvegardes(admin)).map((s) => [s.demandeeAt.toISOString(), s.etat, s.parUnePersonne])).toEqual([
      ["2030-04-04T00:10:00.000Z", "faite", false],
      [apres(6).toISOString(), "manquee", false],
      [SOIR.toISOString(), "faite", true],
    ]);
  });
});
