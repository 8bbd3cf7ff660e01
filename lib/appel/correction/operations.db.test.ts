import { and, asc, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { candidatureDepots, candidatures } from "@/db/schema/candidature";
import { corrections } from "@/db/schema/correction";
import { courriels } from "@/db/schema/courriel";
import { evenements } from "@/db/schema/journal";
import { expect, test } from "@/e2e/base";
import { candidatureComplete, candidatureSoumise, creerMonde, type Monde, PENDANT_APPEL, reussi } from "@/e2e/monde";
import { listDerniersDepots } from "../candidature/depot/depots.ts";
import { lireFiltre } from "../candidature/liste/filtre.ts";
import { enregistrerCandidature } from "../candidature/operations.ts";
import { findCandidature } from "../candidature/queries.ts";
import { labelliser, refuser } from "../decision/operations.ts";
import { findDossier } from "../instruction/dossier.ts";
import { lireFormulaireADemander, listCartes } from "./cartes.ts";
import { completer, demanderComplement } from "./complement.ts";
import { repondreCorrection, retirerDemande } from "./operations.ts";
import { listCorrections } from "./queries.ts";

const RESUME =
  "Un après-midi pour apprendre à réparer ensemble, avec celles et ceux qui le font déjà, et pour dire aux collectivités ce qui manque aux ateliers de réparation de la région.";
const motif = "À préciser pour le programme.";
const RESUME_ET_DATE = [
  { champ: "resume", motif, suggestion: RESUME },
  { champ: "ateliers.0.date", motif, suggestion: "" },
];
const plus = (minutes: number) => new Date(PENDANT_APPEL.getTime() + minutes * 60_000);

const lire = async (id: string) => (await db.select().from(candidatures).where(eq(candidatures.id, id)))[0];
const journal = async (id: string) =>
  (
    await db.select({ type: evenements.type }).from(evenements).where(eq(evenements.objetId, id)).orderBy(evenements.id)
  ).map((e) => e.type);
const depots = (id: string) =>
  db
    .select({ numero: candidatureDepots.numero })
    .from(candidatureDepots)
    .where(eq(candidatureDepots.candidatureId, id))
    .orderBy(asc(candidatureDepots.numero));

async function demandee(monde: Monde, demandes = RESUME_ET_DATE, mot = "") {
  const id = await candidatureSoumise(monde);
  reussi(await demanderComplement(monde.instructeur, id, mot, plus(1), demandes));
  const lues = await listCorrections(monde.organisateur, id);
  const de = (champ: string) => {
    const found = lues.find((c) => c.champ === champ);
    if (!found) throw new Error(`correction absente : ${champ}`);
    return found.id;
  };
  return { id, de };
}
const reponse = (id: string, champ: string, valeur: string | null, lue = 1) => ({
  id,
  champ,
  valeur,
  lue,
});

test("two fields asked, one suggestion accepted, one date changed, sent back: just those two differ", async () => {
  const monde = await creerMonde();
  const { id, de } = await demandee(monde);
  expect((await lire(id))?.etat).toBe("a_completer");
  expect(await labelliser(monde.instructeur, id, plus(2))).toEqual({ ok: false, refus: "correction_en_attente" });
  expect(await refuser(monde.instructeur, id, motif, plus(2))).toEqual({ ok: false, refus: "correction_en_attente" });
  expect(await completer(monde.organisateur, id, plus(2))).toEqual({ ok: false, refus: "correction_en_attente" });

  reussi(await repondreCorrection(monde.organisateur, reponse(de("resume"), "resume", RESUME), plus(3)));
  reussi(
    await repondreCorrection(
      monde.organisateur,
      reponse(de("ateliers.0.date"), "ateliers.0.date", "2030-05-17"),
      plus(4),
    ),
  );
  expect(
    (await listCorrections(monde.instructeur, id)).map((c) => [c.champ, c.suggestionAcceptee, c.repondueAt]),
  ).toEqual([
    ["ateliers.0.date", false, plus(4)],
    ["resume", true, plus(3)],
  ]);
  reussi(await completer(monde.organisateur, id, plus(5)));
  expect(await depots(id)).toEqual([{ numero: 1 }, { numero: 2 }]);
  const dossier = await findDossier(monde.instructeur, id, { filtre: lireFiltre({}), messages: 1 }, plus(5));
  expect(dossier?.differences?.differences.map((d) => [d.champ, d.apres.replaceAll("\u00A0", " ")])).toEqual([
    ["resume", RESUME],
    ["ateliers.0.date", "vendredi 17 mai 2030"],
  ]);
  reussi(await labelliser(monde.instructeur, id, plus(6)));
  expect(await journal(id)).toEqual([
    "creer",
    "soumettre",
    "demander_corrections",
    "demander_complement",
    "repondre_correction",
    "repondre_correction",
    "completer",
    "labelliser",
  ]);
});

test("the mail lists the fields, with their reason and the words offered; the answer reaches the CRESS", async () => {
  const monde = await creerMonde();
  const { id, de } = await demandee(monde, RESUME_ET_DATE, "Merci de relire ces deux points.");
  const mails = () =>
    db
      .select({ type: courriels.type, corps: courriels.corps })
      .from(courriels)
      .where(and(eq(courriels.objetId, id), eq(courriels.createdAt, plus(1))));
  const [mail] = await mails();
  expect(mail?.type).toBe("corrections_demandees");
  for (const mots of [
    "Merci de relire",
    `Résumé : ${motif}`,
    `Texte proposé : ${RESUME}`,
    `Atelier 1 : date : ${motif}`,
    "/corriger",
  ])
    expect(mail?.corps?.replaceAll("\u00a0", " ")).toContain(mots.replaceAll("\u00a0", " "));
  for (const [champ, valeur] of [
    ["resume", RESUME],
    ["ateliers.0.date", "2030-05-17"],
  ] as const)
    reussi(await repondreCorrection(monde.organisateur, reponse(de(champ), champ, valeur), plus(2)));
  reussi(await completer(monde.organisateur, id, plus(3)));
  const recus = await db
    .select({ type: courriels.type })
    .from(courriels)
    .where(and(eq(courriels.objetId, id), eq(courriels.createdAt, plus(3))));
  expect(recus).toEqual([{ type: "corrections_recues" }]);
});

test("two answers at once: one wins, one journal line; the other tab learns it", async () => {
  const monde = await creerMonde();
  for (let i = 0; i < 5; i++) {
    const { id, de } = await demandee(monde);
    const results = await Promise.all([
      repondreCorrection(monde.organisateur, reponse(de("ateliers.0.date"), "ateliers.0.date", "2030-05-17"), plus(2)),
      repondreCorrection(monde.organisateur, reponse(de("ateliers.0.date"), "ateliers.0.date", "2030-05-18"), plus(2)),
    ]);
    expect(results.map((r) => (r.ok ? "ok" : r.refus)).sort()).toEqual(["modifiee_entre_temps", "ok"]);
    expect((await journal(id)).filter((t) => t === "repondre_correction")).toHaveLength(1);
  }
});

test("a stale tab of the whole form does not overwrite an answer", async () => {
  const monde = await creerMonde();
  const { id, de } = await demandee(monde);
  const version = (await lire(id))?.version ?? 0;
  reussi(await repondreCorrection(monde.organisateur, reponse(de("resume"), "resume", RESUME), plus(2)));
  expect(await enregistrerCandidature(monde.organisateur, id, version, candidatureComplete(monde), plus(3))).toEqual({
    ok: false,
    refus: "modifiee_entre_temps",
  });
  expect((await lire(id))?.resume).toBe(RESUME);
});

test("fields changed in the whole form count as answered when it is sent back", async () => {
  const monde = await creerMonde();
  const { id } = await demandee(monde);
  const version = (await lire(id))?.version ?? 0;
  const [premier, second] = (await findCandidature(monde.organisateur, id))?.ateliers ?? [];
  const base = candidatureComplete(monde);
  const ateliers = base.ateliers.map((a, i) => ({ ...a, id: [premier, second][i]?.id ?? null }));
  reussi(await enregistrerCandidature(monde.organisateur, id, version, { ...base, resume: RESUME, ateliers }, plus(2)));
  expect(await completer(monde.organisateur, id, plus(3))).toEqual({ ok: false, refus: "correction_en_attente" });
  expect((await listCartes(monde.organisateur, id)).map((c) => c.changeeDansLeFormulaire)).toEqual([false, true]);
  const avecDate = {
    ...base,
    resume: RESUME,
    ateliers: ateliers.map((a, i) => (i === 0 ? { ...a, date: "2030-05-18" } : a)),
  };
  reussi(await enregistrerCandidature(monde.organisateur, id, version + 1, avecDate, plus(4)));
  reussi(await completer(monde.organisateur, id, plus(5)));
  expect((await listCorrections(monde.instructeur, id)).map((c) => c.suggestionAcceptee)).toEqual([false, true]);
});

test("what the rest of the form contradicts is refused, and nothing is written", async () => {
  const monde = await creerMonde();
  const demandes = [
    { champ: "ateliers.0.heureFin", motif, suggestion: "" },
    { champ: "ateliers.0.date", motif, suggestion: "" },
    { champ: "ateliers.0.communeCode", motif, suggestion: "" },
  ];
  const { id, de } = await demandee(monde, demandes);
  const avant = await journal(id);
  const essai = (champ: string, valeur: string) =>
    repondreCorrection(monde.organisateur, reponse(de(champ), champ, valeur), plus(2));
  expect(await essai("ateliers.0.heureFin", "09:00")).toEqual({ ok: false, refus: "reponse_incompatible" });
  expect(await essai("ateliers.0.date", "2031-02-01")).toEqual({
    ok: false,
    refus: "date_hors_edition",
    champ: "ateliers.0.date",
  });
  expect(await essai("ateliers.0.communeCode", "59999")).toMatchObject({ refus: "commune_inconnue" });
  expect(await journal(id)).toEqual(avant);
  expect((await listCorrections(monde.organisateur, id)).every((c) => c.repondueAt === null)).toBe(true);
});

test("an unknown field is not asked, and the request leaves nothing", async () => {
  const monde = await creerMonde();
  const id = await candidatureSoumise(monde);
  for (const champ of ["ateliers.7.date", "etat", "version", "constructor"])
    expect(await demanderComplement(monde.instructeur, id, "", plus(1), [{ champ, motif, suggestion: "" }])).toEqual({
      ok: false,
      refus: "champ_inconnu",
    });
  expect((await lire(id))?.etat).toBe("soumise");
  expect(await journal(id)).toEqual(["creer", "soumettre"]);
});

test("taken back one by one, the last gives the candidature back to the CRESS and tells the organiser", async () => {
  const monde = await creerMonde();
  const { id, de } = await demandee(monde);
  expect(await retirerDemande(monde.organisateur, id, de("resume"), plus(2))).toEqual({
    ok: false,
    refus: "non_autorise",
  });
  reussi(await retirerDemande(monde.instructeur, id, de("resume"), plus(2)));
  expect((await lire(id))?.etat).toBe("a_completer");
  expect(await retirerDemande(monde.instructeur, id, de("resume"), plus(3))).toEqual({
    ok: false,
    refus: "introuvable",
  });
  const results = await Promise.all([
    retirerDemande(monde.instructeur, id, de("ateliers.0.date"), plus(4)),
    repondreCorrection(monde.organisateur, reponse(de("ateliers.0.date"), "ateliers.0.date", "2030-05-17"), plus(4)),
  ]);
  expect(results.filter((r) => r.ok)).toHaveLength(1);
  if (!results[0]?.ok) reussi(await retirerDemande(monde.instructeur, id, null, plus(5)));
  expect((await lire(id))?.etat).toBe("soumise");
  expect(await depots(id)).toHaveLength(results[0]?.ok ? 1 : 2);
  const sujets = await db.select({ sujet: courriels.sujet }).from(courriels).where(eq(courriels.objetId, id));
  expect(sujets.filter((s) => s.sujet?.startsWith("Plus rien à corriger"))).toHaveLength(1);
  reussi(await labelliser(monde.instructeur, id, plus(6)));
});

test("a general word keeps waiting when its fields are taken back", async () => {
  const monde = await creerMonde();
  const { id, de } = await demandee(monde, RESUME_ET_DATE.slice(0, 1), "Un mot général, à part.");
  reussi(await retirerDemande(monde.instructeur, id, de("resume"), plus(2)));
  expect((await lire(id))?.etat).toBe("a_completer");
  reussi(await retirerDemande(monde.instructeur, id, null, plus(3)));
  expect((await lire(id))?.etat).toBe("soumise");
});

test("a breakdown while asking leaves neither correction nor mail nor journal line", async () => {
  const monde = await creerMonde();
  const id = await candidatureSoumise(monde);
  await db.execute(
    sql`create function echouer_corrections() returns trigger language plpgsql as $$ begin raise exception 'panne'; end $$`,
  );
  await db.execute(
    sql`create trigger panne before insert on courriels for each row when (new.type = 'corrections_demandees') execute function echouer_corrections()`,
  );
  await expect(demanderComplement(monde.instructeur, id, "", plus(1), RESUME_ET_DATE)).rejects.toThrow();
  await db.execute(sql`drop trigger panne on courriels`);
  expect((await lire(id))?.etat).toBe("soumise");
  expect(await db.select().from(corrections).where(eq(corrections.candidatureId, id))).toEqual([]);
  expect(await journal(id)).toEqual(["creer", "soumettre"]);
});

test("partners, the comité and other structures read neither corrections nor differences", async () => {
  const monde = await creerMonde();
  const { id } = await demandee(monde);
  const voit = async (actor: Monde["organisateur"]) => [
    (await listCorrections(actor, id)).length,
    (await listCartes(actor, id)).length,
    (await lireFormulaireADemander(actor, id)) !== undefined,
  ];
  expect(await voit(monde.organisateur)).toEqual([2, 2, true]);
  expect(await voit(monde.instructeur)).toEqual([2, 2, true]);
  expect(await voit(monde.administrateur)).toEqual([2, 2, true]);
  for (const actor of [monde.partenaire, monde.comite, monde.autre]) {
    expect(await voit(actor)).toEqual([0, 0, false]);
    expect(await listDerniersDepots(actor, id)).toEqual([]);
  }
});

test("the page costs the same number of queries for one correction and for many", async ({ compterRequetes }) => {
  const monde = await creerMonde();
  const une = await demandee(monde, [{ champ: "ateliers.0.communeCode", motif, suggestion: "" }]);
  const plusieurs = await demandee(
    monde,
    ["structureId", "resume", "ateliers.0.communeCode", "ateliers.1.date", "objectifs"].map((champ) => ({
      champ,
      motif,
      suggestion: "",
    })),
  );
  const one = await compterRequetes(() => listCartes(monde.organisateur, une.id));
  const many = await compterRequetes(() => listCartes(monde.organisateur, plusieurs.id));
  expect(many - one).toBeLessThanOrEqual(1);
});
