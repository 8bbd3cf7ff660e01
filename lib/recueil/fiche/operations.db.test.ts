import { asc, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { courriels } from "@/db/schema/courriel";
import { fiches } from "@/db/schema/fiche";
import { expect, test } from "@/e2e/base";
import { reussi } from "@/e2e/monde";
import { retirerLabel } from "../../appel/candidature/operations.ts";
import {
  brouillon,
  codes,
  contenu,
  DEMANDE,
  enonce,
  enregistrer,
  LE,
  lignes,
  MOTIF,
  PROBLEMATIQUE,
  validee,
  versionDe,
  versions,
} from "./fixture.ts";
import { findFicheValidee } from "./lecture.ts";
import { creerFiche, enregistrerFiche, remettre, rouvrir, valider } from "./operations.ts";
import { findFiche } from "./queries.ts";
import type { FicheBrouillon } from "./schema.ts";

test("a fiche is saved in five statements, and one for each énoncé whose words changed", async ({
  compterRequetes,
}) => {
  const { m, id, a } = await brouillon();
  const mots = ["Premier", "Second", "Troisième"];
  const ids = await enregistrer(
    m,
    id,
    contenu(
      [a],
      mots.map((mot) => enonce(mot)),
    ),
  );
  const avec = (changes: string[]) =>
    contenu(
      [a],
      changes.map((mot, rang) => enonce(mot, { id: ids[rang] ?? null })),
    );
  const version = await versionDe(id);
  const sauver = (donnees: FicheBrouillon, n: number) =>
    compterRequetes(async () => reussi(await enregistrerFiche(m.organisateur, id, version + n, donnees, LE)));
  // The lock, what is there, the texts, the fiche, the journal.
  expect(await sauver(avec(mots), 0)).toBe(5);
  expect(await sauver(avec(["Premier", "Deuxième", "Troisième"]), 1)).toBe(6);
  expect((await versions(ids[1] ?? "")).map(([, accroche]) => accroche)).toEqual(["Deuxième"]);
});

test("from creation to validation: codes, revision, journal and mails", async () => {
  const { m, a, id } = await brouillon();
  const [e1, e2] = await enregistrer(m, id, contenu([a], [enonce("Premier"), enonce("Second")]));
  expect(await codes(id)).toEqual([null, null]);
  reussi(await remettre(m.organisateur, id, LE));
  const fiche = await findFiche(m.organisateur, id);
  expect([fiche?.code, fiche?.etat, fiche?.enonces.map((e) => [e.id, e.code])]).toEqual([
    "F1",
    "remise",
    [
      [e1, "F1-01"],
      [e2, "F1-02"],
    ],
  ]);
  reussi(await valider(m.instructeur, id, LE));
  expect(await lignes(id)).toEqual(["creer", "modifier", "remettre", "valider"]);
  const mails = await db
    .select({ type: courriels.type, a: courriels.destinataireId })
    .from(courriels)
    .where(eq(courriels.objetId, id))
    .orderBy(asc(courriels.type));
  expect(mails).toEqual([
    { type: "fiche_remise", a: m.organisateur.personneId },
    { type: "fiche_a_valider", a: m.instructeur.personneId },
    { type: "fiche_validee", a: m.organisateur.personneId },
  ]);
});

test("what is missing is said, and nothing changes", async () => {
  const { m, a, b, id } = await brouillon();
  const essai = async (donnees: FicheBrouillon) => {
    await enregistrer(m, id, donnees);
    const r = await remettre(m.organisateur, id, LE);
    return r.ok ? "ok" : r.refus;
  };
  const un = enonce("Premier");
  expect(await essai(contenu([], [un]))).toBe("sans_atelier");
  expect(await essai(contenu([a, b], [un]))).toBe("presence_manquante");
  expect(await essai(contenu([a], []))).toBe("sans_enonce");
  expect(await essai(contenu([a], [enonce("Outil", { type: "outil" })]))).toBe("sans_enonce");
  expect(await essai({ ...contenu([a], [un]), problematique: "Trop court." })).toBe("incomplete");
  expect(await essai(contenu([a], [{ ...un, accroche: "" }]))).toBe("incomplete");
  expect(await essai(contenu([a], [enonce("Levier", { type: "levier", action: null })]))).toBe("incomplete");
  expect((await findFiche(m.organisateur, id))?.code).toBe(null);
  expect((await lignes(id)).filter((t) => t === "remettre")).toEqual([]);
  expect(await essai(contenu([a], [un]))).toBe("ok");
});

test("an edition taken over does without attendance, and its mails do not leave", async () => {
  const { m, a, b, id } = await brouillon();
  await enregistrer(m, id, contenu([a, b], [enonce("Premier")]));
  reussi(await remettre(m.instructeur, id, LE, { reprise: true }));
  reussi(await valider(m.instructeur, id, LE, { reprise: true }));
  const mails = await db.select({ etat: courriels.etat }).from(courriels).where(eq(courriels.objetId, id));
  expect(mails).toEqual([{ etat: "envoye" }, { etat: "envoye" }, { etat: "envoye" }]);
});

test("an atelier is in one fiche only, of a single candidature, and the label must stand", async () => {
  const { m, candidatureId, a, b, id } = await brouillon();
  const ailleurs = await brouillon(m);
  expect(await creerFiche(m.organisateur, candidatureId, [a, b], LE)).toEqual({
    ok: false,
    refus: "atelier_autre_fiche",
    champ: "ateliers",
  });
  expect(await creerFiche(m.organisateur, candidatureId, [ailleurs.b], LE)).toEqual({
    ok: false,
    refus: "introuvable",
    champ: "ateliers",
  });
  expect(await creerFiche(m.organisateur, candidatureId, [], LE)).toEqual({ ok: false, refus: "sans_atelier" });
  expect(await creerFiche(m.autre, candidatureId, [b], LE)).toEqual({ ok: false, refus: "introuvable" });
  expect(await creerFiche(m.partenaire, candidatureId, [b], LE)).toEqual({ ok: false, refus: "non_autorise" });
  const deux = await Promise.all([
    creerFiche(m.organisateur, candidatureId, [b], LE),
    creerFiche(m.instructeur, candidatureId, [b], LE),
  ]);
  expect(deux.map((r) => (r.ok ? "ok" : r.refus)).sort()).toEqual(["atelier_autre_fiche", "ok"]);
  const [{ n } = { n: 0 }] = await db
    .select({ n: sql<number>`count(*)::int` })
    .from(fiches)
    .where(eq(fiches.candidatureId, candidatureId));
  expect(n).toBe(2);
  reussi(await retirerLabel(m.instructeur, candidatureId, MOTIF, LE));
  expect(await enregistrerFiche(m.organisateur, id, await versionDe(id), contenu([a], []), LE)).toEqual({
    ok: false,
    refus: "etat",
  });
});

test("two validations at the same instant: only one wins, only one line, only one mail", async () => {
  const { m, a, id } = await brouillon();
  await enregistrer(m, id, contenu([a], [enonce("Premier")]));
  reussi(await remettre(m.organisateur, id, LE));
  const deux = await Promise.all([valider(m.instructeur, id, LE), valider(m.administrateur, id, LE)]);
  expect(deux.map((r) => (r.ok ? "ok" : r.refus)).sort()).toEqual(["etat", "ok"]);
  expect((await lignes(id)).filter((t) => t === "valider")).toEqual(["valider"]);
  const mails = await db.select({ type: courriels.type }).from(courriels).where(eq(courriels.objetId, id));
  expect(mails.filter((c) => c.type === "fiche_validee")).toHaveLength(1);
});

test("two saves of the same version: the second overwrites nothing", async () => {
  const { m, a, id } = await brouillon();
  const version = await versionDe(id);
  const deux = await Promise.all(
    ["Un", "Deux"].map((mot) => enregistrerFiche(m.organisateur, id, version, contenu([a], [enonce(mot)]), LE)),
  );
  expect(deux.map((r) => (r.ok ? "ok" : r.refus)).sort()).toEqual(["modifiee_entre_temps", "ok"]);
  expect((await findFiche(m.organisateur, id))?.enonces.map((e) => e.accroche)).toEqual([deux[0]?.ok ? "Un" : "Deux"]);
});

test("when the mail cannot be written, neither the état, nor the codes, nor the journal change", async () => {
  const { m, a, id } = await brouillon();
  await enregistrer(m, id, contenu([a], [enonce("Premier")]));
  await db.execute(
    sql`create trigger essai_panne before insert on courriels for each row execute function refuser_ecriture()`,
  );
  try {
    await expect(remettre(m.organisateur, id, LE)).rejects.toThrow();
  } finally {
    await db.execute(sql`drop trigger essai_panne on courriels`);
  }
  expect(await lignes(id)).toEqual(["creer", "modifier"]);
  expect(await codes(id)).toEqual([null]);
  expect((await findFiche(m.organisateur, id))?.etat).toBe("brouillon");
  expect(await db.select().from(courriels).where(eq(courriels.objetId, id))).toEqual([]);
  reussi(await remettre(m.organisateur, id, LE));
  expect((await findFiche(m.organisateur, id))?.code).toBe("F1");
});

test("what is said beside the énoncés is kept, copied in the next revision, but for the time spent", async () => {
  const { m, a, id } = await brouillon();
  await enregistrer(m, id, {
    ...contenu([a], [enonce("Premier", { liens: [{ url: "", texte: "" }] })]),
    verbatims: [
      { texte: "On n’est plus seuls.", fonction: "une bénévole" },
      { texte: "", fonction: "vide" },
    ],
    suites: "Un groupe se revoit en septembre.",
    satisfaction: "4",
    appreciation: "Les tables de six.",
    tempsPasse: "de_20_a_45",
  });
  const lue = await findFiche(m.organisateur, id);
  expect(lue).toMatchObject({
    verbatims: [{ texte: "On n’est plus seuls.", fonction: "une bénévole" }],
    suites: "Un groupe se revoit en septembre.",
    satisfaction: 4,
    appreciation: "Les tables de six.",
    tempsPasse: "de_20_a_45",
  });
  expect(lue?.enonces[0]?.liens).toEqual([]);
  reussi(await remettre(m.organisateur, id, LE));
  reussi(await valider(m.instructeur, id, LE));
  reussi(await rouvrir(m.instructeur, id, DEMANDE, LE));
  expect(await findFiche(m.organisateur, id)).toMatchObject({ revision: 2, satisfaction: 4, tempsPasse: null });
  const comite = await findFicheValidee(m.partenaire, id);
  expect(comite?.verbatims).toEqual([{ texte: "On n’est plus seuls.", fonction: "une bénévole" }]);
  expect(Object.keys(comite ?? {})).not.toContain("satisfaction");
});

test("a fiche starts from the words of another date of the same candidature, as new énoncés", async () => {
  const { m, candidatureId, b, id, e1, e2 } = await validee();
  const ailleurs = await validee();
  expect(await creerFiche(m.organisateur, candidatureId, [b], LE, ailleurs.id)).toEqual({
    ok: false,
    refus: "introuvable",
  });
  const copie = reussi(await creerFiche(m.organisateur, candidatureId, [b], LE, id));
  const lue = await findFiche(m.organisateur, copie);
  expect(lue).toMatchObject({ etat: "brouillon", problematique: PROBLEMATIQUE, code: null });
  expect(lue?.enonces.map((e) => [e.accroche, e.transition, e.code])).toEqual([
    ["Premier", "ecologique", null],
    ["Second", "sociale", null],
  ]);
  expect(lue?.enonces.some((e) => e.id === e1 || e.id === e2)).toBe(false);
  expect(lue?.ateliers.map((x) => x.id)).toEqual([b]);
  expect((await findFiche(m.organisateur, id))?.enonces.map((e) => e.id)).toEqual([e1, e2]);
});
