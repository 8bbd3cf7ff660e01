import { asc, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { courriels } from "@/db/schema/courriel";
import { dispositions } from "@/db/schema/disposition";
import { enonces, enonceVersions, ficheRevisions, fiches } from "@/db/schema/fiche";
import { evenements } from "@/db/schema/journal";
import { expect, test } from "@/e2e/base";
import {
  creerEditionClose,
  creerFicheValidee,
  ecrirePoint,
  NOW,
  publier,
  SANS_ATTENDRE,
} from "@/e2e/donnees/consolidation";
import { APRES_ATELIERS, candidatureLabellisee, creerMonde, type Monde, reussi } from "@/e2e/monde";
import { retirerLabel } from "../../appel/candidature/operations.ts";
import { actorOfCourriel } from "../../socle/auth/load-actor.ts";
import { listFichesDuComite } from "../../synthese/comite/fiches.ts";
import { classer } from "../../synthese/consolidation/gestes/classer.ts";
import { ecarter } from "../../synthese/consolidation/gestes/ecarter.ts";
import { sortDesEnonces } from "../../synthese/publication/sort.ts";
import { declarer } from "../emargement/operations.ts";
import { findFicheValidee } from "./lecture.ts";
import { listFiches, listMesFiches } from "./liste.ts";
import { creerFiche, demanderCorrection, enregistrerFiche, remettre, rouvrir, valider } from "./operations.ts";
import { findFiche } from "./queries.ts";
import type { EnonceBrouillon, FicheBrouillon } from "./schema.ts";
import { revisionsValidees } from "./validees.ts";
import { FICHE_VIDE } from "./vide.ts";

const LE = APRES_ATELIERS;
const MOTIF = "Précisez le deuxième frein, s’il vous plaît.";
const DEMANDE = { motif: MOTIF, corrections: [] };
const PROBLEMATIQUE = "Comment faire durer les ateliers de réparation ? ".repeat(5);

const enonce = (accroche: string, changes: Partial<EnonceBrouillon> = {}): EnonceBrouillon => ({
  id: null,
  transition: "ecologique",
  type: "frein",
  action: null,
  accroche,
  texte: "freine les ateliers de réparation.",
  theme: "",
  exemple: "",
  destinataire: "",
  horizon: "",
  liens: [],
  ...changes,
});
const contenu = (ateliers: string[], enonces: EnonceBrouillon[]): FicheBrouillon => ({
  ...FICHE_VIDE,
  ateliers,
  problematique: PROBLEMATIQUE,
  enonces,
});

const idsAteliers = async (candidatureId: string) =>
  (
    await db
      .select({ id: ateliers.id })
      .from(ateliers)
      .where(eq(ateliers.candidatureId, candidatureId))
      .orderBy(asc(ateliers.rang))
  ).map((a) => a.id);
const versionDe = async (id: string) =>
  (await db.select({ v: fiches.version }).from(fiches).where(eq(fiches.id, id)))[0]?.v ?? 0;
const codes = async (id: string) =>
  (
    await db.select({ code: enonces.code }).from(enonces).where(eq(enonces.ficheId, id)).orderBy(asc(enonces.numero))
  ).map((e) => e.code);
const lignes = async (id: string) =>
  (
    await db
      .select({ type: evenements.type })
      .from(evenements)
      .where(eq(evenements.objetId, id))
      .orderBy(asc(evenements.id))
  ).map((e) => e.type);
const versions = async (enonceId: string) =>
  (
    await db
      .select({ r: enonceVersions.revision, a: enonceVersions.accroche })
      .from(enonceVersions)
      .where(eq(enonceVersions.enonceId, enonceId))
      .orderBy(asc(enonceVersions.revision))
  ).map((v) => [v.r, v.a]);

/** A draft that covers the first atelier, whose attendance is told. */
async function brouillon(monde?: Monde) {
  const m = monde ?? (await creerMonde());
  const candidatureId = await candidatureLabellisee(m);
  const [a = "", b = ""] = await idsAteliers(candidatureId);
  reussi(await declarer(m.organisateur, a, 24, LE));
  const id = reussi(await creerFiche(m.organisateur, candidatureId, [a], LE));
  return { m, candidatureId, a, b, id };
}

const enregistrer = async (m: Monde, id: string, donnees: FicheBrouillon) =>
  reussi(await enregistrerFiche(m.organisateur, id, await versionDe(id), donnees, LE)).ids;

/** A validated fiche of two énoncés: one écologique, one sociale. */
async function validee(monde?: Monde) {
  const b = await brouillon(monde);
  const [e1 = "", e2 = ""] = await enregistrer(
    b.m,
    b.id,
    contenu([b.a], [enonce("Premier"), enonce("Second", { transition: "sociale" })]),
  );
  reussi(await remettre(b.m.organisateur, b.id, LE));
  reussi(await valider(b.m.instructeur, b.id, LE));
  return { ...b, e1, e2 };
}

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

test("a revision keeps the identity of énoncés, and writes only the words that change", async () => {
  const { m, a, id, e1, e2 } = await validee();
  reussi(await rouvrir(m.instructeur, id, DEMANDE, LE));
  const [r1, r2, r3] = await enregistrer(
    m,
    id,
    contenu(
      [a],
      [
        enonce("Second", { id: e2, transition: "sociale" }),
        enonce("Premier, précisé", { id: e1 }),
        enonce("Troisième"),
      ],
    ),
  );
  expect([r1, r2]).toEqual([e2, e1]);
  expect(await versions(e2)).toEqual([[1, "Second"]]);
  expect(await versions(e1)).toEqual([
    [1, "Premier"],
    [2, "Premier, précisé"],
  ]);
  await enregistrer(
    m,
    id,
    contenu(
      [a],
      [
        enonce("Second", { id: e2, transition: "sociale" }),
        enonce("Premier", { id: e1 }),
        enonce("Troisième", { id: r3 ?? null }),
      ],
    ),
  );
  expect(await versions(e1), "revenir aux mots d’avant ne laisse pas de version").toEqual([[1, "Premier"]]);
  reussi(await remettre(m.organisateur, id, LE));
  expect(await codes(id)).toEqual(["F1-01", "F1-02", "F1-03"]);
  const revisions = await db
    .select({ n: ficheRevisions.numero, p: ficheRevisions.problematique })
    .from(ficheRevisions)
    .where(eq(ficheRevisions.ficheId, id))
    .orderBy(asc(ficheRevisions.numero));
  expect(revisions.map((r) => [r.n, r.p])).toEqual([
    [1, PROBLEMATIQUE],
    [2, PROBLEMATIQUE],
  ]);
});

test("an énoncé never handed in is forgotten; one handed in is kept, taken out, and may come back", async () => {
  const { m, a, id } = await brouillon();
  const [e1 = "", e2 = ""] = await enregistrer(m, id, contenu([a], [enonce("Premier"), enonce("Second")]));
  await enregistrer(m, id, contenu([a], [enonce("Premier", { id: e1 })]));
  expect(await versions(e2)).toEqual([]);
  reussi(await remettre(m.organisateur, id, LE));
  reussi(await demanderCorrection(m.instructeur, id, DEMANDE, LE));
  await enregistrer(m, id, contenu([a], [enonce("Nouveau")]));
  const retireDe = async () =>
    (await db.select({ r: enonces.retireRevision }).from(enonces).where(eq(enonces.id, e1)))[0]?.r;
  expect(await retireDe()).toBe(2);
  await enregistrer(m, id, contenu([a], [enonce("Premier", { id: e1 })]));
  expect(await retireDe()).toBe(null);
  await enregistrer(m, id, contenu([a], [enonce("Nouveau")]));
  reussi(await remettre(m.organisateur, id, LE));
  expect(await codes(id), "le code d’un énoncé retiré n’est pas redonné").toEqual(["F1-01", "F1-02"]);
  reussi(await demanderCorrection(m.instructeur, id, DEMANDE, LE));
  expect(
    await enregistrerFiche(m.organisateur, id, await versionDe(id), contenu([a], [enonce("Premier", { id: e1 })]), LE),
  ).toEqual({ ok: false, refus: "enonce_retire" });
});

test("an énoncé of another fiche, the same twice, or a transition from elsewhere are refused, and nothing is written", async () => {
  const { m, a, id } = await brouillon();
  const [e1 = ""] = await enregistrer(m, id, contenu([a], [enonce("Premier")]));
  const ailleurs = await validee(m);
  const essai = async (...e: EnonceBrouillon[]) => {
    const r = await enregistrerFiche(m.organisateur, id, await versionDe(id), contenu([a], e), LE);
    return r.ok ? "ok" : r.refus;
  };
  expect(await essai(enonce("Volé", { id: ailleurs.e1 }))).toBe("enonce_retire");
  expect(await essai(enonce("Premier", { id: e1 }), enonce("Premier", { id: e1 }))).toBe("enonce_retire");
  expect(await essai(enonce("Premier", { id: e1, transition: "economique" }))).toBe("transition_inconnue");
  expect(await versions(ailleurs.e1)).toEqual([[1, "Premier"]]);
  expect((await findFiche(m.organisateur, id))?.enonces.map((e) => [e.id, e.accroche])).toEqual([[e1, "Premier"]]);
});

test("the transition of a validated énoncé is no longer changed by the organiser", async () => {
  const { m, a, id, e1, e2 } = await validee();
  reussi(await rouvrir(m.instructeur, id, DEMANDE, LE));
  const r = await enregistrerFiche(
    m.organisateur,
    id,
    await versionDe(id),
    contenu(
      [a],
      [enonce("Premier", { id: e1, transition: "sociale" }), enonce("Second", { id: e2, transition: "sociale" })],
    ),
    LE,
  );
  expect(r).toEqual({ ok: false, refus: "enonce_deja_valide", champ: "enonces.0.transition" });
});

test("the validated words stay those of the last validated revision, whatever the next one writes", async () => {
  const { m, a, id, e1, e2 } = await validee();
  const lus = async () => {
    const rows = await db
      .select({ id: dispositions.enonceId, accroche: enonceVersions.accroche })
      .from(dispositions)
      .innerJoin(enonceVersions, eq(enonceVersions.id, dispositions.enonceVersionId))
      .where(eq(dispositions.ficheId, id));
    return Object.fromEntries(rows.map((x) => [x.id, x.accroche]));
  };
  const avant = { [e1]: "Premier", [e2]: "Second" };
  expect(await lus()).toEqual(avant);
  reussi(await rouvrir(m.instructeur, id, DEMANDE, LE));
  const [, e3 = ""] = await enregistrer(
    m,
    id,
    contenu([a], [enonce("Premier, réécrit", { id: e1 }), enonce("Troisième")]),
  );
  expect(await lus()).toEqual(avant);
  reussi(await remettre(m.organisateur, id, LE));
  expect(await lus()).toEqual(avant);
  reussi(await valider(m.instructeur, id, LE));
  expect(await lus()).toEqual({ [e1]: "Premier, réécrit", [e3]: "Troisième" });
  const r = revisionsValidees();
  expect((await db.select({ n: r.numero }).from(r).where(eq(r.ficheId, id))).map((x) => x.n)).toEqual([2]);
});

test("each reads what is open to them, and nothing more", async () => {
  const { m, a, id, e1 } = await validee();
  const projet = await brouillon(m);
  await enregistrer(m, projet.id, contenu([projet.a], [enonce("Secret")]));
  reussi(await rouvrir(m.instructeur, id, DEMANDE, LE));
  await enregistrer(m, id, contenu([a], [enonce("Réécrit, pas encore validé", { id: e1 })]));

  expect(await findFiche(m.autre, id)).toBeUndefined();
  expect(await findFicheValidee(m.autre, id)).toBeUndefined();
  for (const lecteur of [m.comite, m.partenaire]) {
    expect(await findFiche(lecteur, id), "jamais le brouillon").toBeUndefined();
    expect(await findFicheValidee(lecteur, projet.id), "jamais une fiche non validée").toBeUndefined();
    const liste = await listFichesDuComite(lecteur, m.editionId, {}, 1);
    expect([liste.rows.map((f) => f.id), liste.total]).toEqual([[id], 1]);
    expect((await listFiches(lecteur, m.editionId, { page: 1 })).rows).toEqual([]);
  }
  const duComite = await findFicheValidee(m.comite, id);
  expect(
    duComite?.enonces.map((e) => e.accroche),
    "sa transition seulement",
  ).toEqual(["Premier"]);
  expect(JSON.stringify(duComite)).not.toContain("Réécrit");
  expect(duComite?.ateliers[0]).not.toHaveProperty("nombreDeclare");
  expect((await findFicheValidee(m.partenaire, id))?.enonces.map((e) => e.accroche)).toEqual(["Premier", "Second"]);
  expect((await findFiche(m.organisateur, id))?.enonces.map((e) => e.accroche)).toEqual(["Réécrit, pas encore validé"]);
  expect((await listMesFiches(m.organisateur)).map((f) => f.id).sort()).toEqual([id, projet.id].sort());
  expect(await listMesFiches(m.autre)).toEqual([]);
  const cress = await listFiches(m.instructeur, m.editionId, { page: 1 });
  expect([cress.rows.map((f) => f.id), cress.parEtat]).toEqual([[id], { a_corriger: 1, brouillon: 1 }]);
  expect(await sortDesEnonces(m.autre, id)).toEqual([]);
});

test("the comité of another transition does not know the fiche exists", async () => {
  const m = await creerMonde();
  const { a, id } = await brouillon(m);
  await enregistrer(m, id, contenu([a], [enonce("Premier", { transition: "sociale" })]));
  reussi(await remettre(m.organisateur, id, LE));
  reussi(await valider(m.instructeur, id, LE));
  expect(await findFicheValidee(m.comite, id)).toBeUndefined();
  expect(await valider(m.comite, id, LE)).toEqual({ ok: false, refus: "introuvable" });
  const siens = await db.select({ id: enonces.id }).from(enonces).where(eq(enonces.ficheId, id));
  reussi(await classer(m.instructeur, { enonceIds: siens.map((e) => e.id), transition: "ecologique" }, LE));
  expect((await findFicheValidee(m.comite, id))?.id, "l’instructeur l’a mise dans sa corbeille").toBe(id);
});

test("the organiser sees what became of each énoncé, from the publication on", async () => {
  const edition = await creerEditionClose();
  const { ficheId, enonces: ids, membre } = await creerFicheValidee(edition, 1, 2);
  const [a = "", b = ""] = ids;
  const organisateur = await actorOfCourriel(membre.courriel);
  reussi(await ecrirePoint(edition, [a], { accroche: "Un point", texte: "qui cite." }));
  reussi(await ecarter(edition.actor, { enonceIds: [b], motif: MOTIF }, NOW));
  expect(await sortDesEnonces(organisateur, ficheId)).toEqual([]);
  reussi(await publier(edition.actor, edition.id, 0, NOW, SANS_ATTENDRE));
  const sorts = await sortDesEnonces(organisateur, ficheId);
  expect(sorts.map((s) => [s.code, s.numero, s.points, s.motifEcart])).toEqual([
    ["F1-01", 1, ["P1"], null],
    ["F1-02", 1, [], MOTIF],
  ]);
});

test("the number of queries of a page does not depend on the number of lines", async ({ compterRequetes }) => {
  const m = await creerMonde();
  const { id } = await validee(m);
  const mesurer = async () => [
    await compterRequetes(() => findFiche(m.instructeur, id)),
    await compterRequetes(() => findFicheValidee(m.comite, id)),
    await compterRequetes(() => listFiches(m.instructeur, m.editionId, { page: 1 })),
    await compterRequetes(() => listFichesDuComite(m.comite, m.editionId, {}, 1)),
  ];
  const une = await mesurer();
  await validee(m);
  await validee(m);
  expect(await mesurer()).toEqual(une);
  expect(une).toEqual([4, 4, 2, 2]);
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
