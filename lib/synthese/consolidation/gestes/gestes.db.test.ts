import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { editions } from "@/db/schema/edition";
import { enonces, enonceVersions, ficheRevisions } from "@/db/schema/fiche";
import { gestes } from "@/db/schema/geste";
import { points } from "@/db/schema/synthese";
import { pointVersions } from "@/db/schema/versions";
import { expect, test } from "@/e2e/base";
import { creerEditionClose, creerFicheValidee, type EditionEssai, ecrirePoint, NOW } from "@/e2e/donnees/consolidation";
import { reussi } from "@/e2e/monde";
import { composerBlocs, lireConsolidation } from "../consolidation.ts";
import { SANS_MOTS } from "../mots.ts";
import { unsafeListCompteurs } from "../queries.ts";
import { citer } from "./citer.ts";
import { deplacer } from "./deplacer.ts";
import { detacher } from "./detacher.ts";
import { ecarter, reprendre } from "./ecarter.ts";
import { reformuler } from "./reformuler.ts";
import { relire } from "./relire.ts";
import { retirer } from "./retirer.ts";
import { phraseGeste } from "./wording.ts";

const MOTIF = "Hors du champ de la conférence.";

const mettreDeCote = (edition: EditionEssai, enonceIds: string[]) =>
  ecarter(edition.actor, { enonceIds, motif: MOTIF }, NOW);
const sociale = async (edition: EditionEssai) =>
  (await unsafeListCompteurs(edition.id)).find((c) => c.transition === "sociale");
const lusDe = async (edition: EditionEssai) =>
  composerBlocs(await lireConsolidation(edition.id)).flatMap((b) => b.groupes.flatMap((g) => g.points));
const modes = async (edition: EditionEssai, code: string) =>
  (await lusDe(edition)).find((p) => p.code === code)?.sources.map((s) => s.mode);
const phrases = async (edition: EditionEssai) =>
  (
    await db
      .select({ type: gestes.type, donnees: gestes.donnees })
      .from(gestes)
      .where(eq(gestes.editionId, edition.id))
      .orderBy(gestes.numero)
  ).map(phraseGeste);

test("a point cites énoncés: codes, modes, counters, one sentence a gesture", async () => {
  const edition = await creerEditionClose();
  const { enonces: ids } = await creerFicheValidee(edition, 1, 3);
  const [a = "", b = "", c = ""] = ids;
  expect(await sociale(edition)).toEqual({ transition: "sociale", aTraiter: 3, repris: 0, ecartes: 0, total: 3 });
  const p1 = reussi(await ecrirePoint(edition, [a]));
  const p2 = reussi(
    await ecrirePoint(edition, [a, b], { accroche: "Deux freins", texte: "vont ensemble." }, "Ressources humaines"),
  );
  expect([p1.code, p2.code]).toEqual(["P1", "P2"]);
  expect([await modes(edition, "P1"), await modes(edition, "P2")]).toEqual([["repris"], ["regroupe", "regroupe"]]);
  expect(await sociale(edition)).toEqual({ transition: "sociale", aTraiter: 1, repris: 2, ecartes: 0, total: 3 });
  expect(await citer(edition.actor, { pointId: p1.id, enonceIds: [a] }, NOW)).toEqual({
    ok: false,
    refus: "deja_cite",
  });
  reussi(await citer(edition.actor, { pointId: p1.id, enonceIds: [c, a] }, NOW));
  expect(await modes(edition, "P1")).toEqual(["repris", "regroupe"]);
  const { groupes } = await lireConsolidation(edition.id);
  expect(groupes.filter((g) => g.titre !== null).map((g) => g.titre)).toEqual(["Ressources humaines"]);
  expect(await phrases(edition)).toEqual([
    "La synthèse est préparée.",
    "F1-01 devient le point P1.",
    "F1-01 et F1-02 sont réunis dans le point P2.",
    "F1-03 est ajouté au point P1.",
  ]);
});

test("citing lifts a setting aside; taking it back puts the énoncé to be treated again", async () => {
  const edition = await creerEditionClose();
  const { enonces: ids } = await creerFicheValidee(edition, 1, 2);
  const [a = "", b = ""] = ids;
  reussi(await mettreDeCote(edition, [a, b]));
  expect(await sociale(edition)).toEqual({ transition: "sociale", aTraiter: 0, repris: 0, ecartes: 2, total: 2 });
  reussi(await ecrirePoint(edition, [a]));
  expect(await mettreDeCote(edition, [a])).toEqual({ ok: false, refus: "deja_traite" });
  expect(await reprendre(edition.actor, { enonceIds: [a] }, NOW)).toEqual({ ok: false, refus: "deja_traite" });
  reussi(await reprendre(edition.actor, { enonceIds: [b] }, NOW));
  expect(await reprendre(edition.actor, { enonceIds: [b] }, NOW)).toEqual({ ok: false, refus: "etat" });
  expect(await sociale(edition)).toEqual({ transition: "sociale", aTraiter: 1, repris: 1, ecartes: 0, total: 2 });
});

test("two people on the same énoncé: two settings aside, only one wins; cited and set aside, it ends cited", async () => {
  const edition = await creerEditionClose();
  const { enonces: ids } = await creerFicheValidee(edition, 1, 11);
  const [seul = "", ...autres] = ids;
  const deux = await Promise.all([mettreDeCote(edition, [seul]), mettreDeCote(edition, [seul])]);
  expect(deux.map((r) => (r.ok ? "ok" : r.refus)).sort()).toEqual(["deja_traite", "ok"]);
  for (const id of autres) {
    const [cite, ecarte] = await Promise.all([ecrirePoint(edition, [id]), mettreDeCote(edition, [id])]);
    expect(cite.ok).toBe(true);
    if (!ecarte.ok) expect(ecarte.refus).toBe("deja_traite");
  }
  expect(await sociale(edition)).toEqual({ transition: "sociale", aTraiter: 0, repris: 10, ecartes: 1, total: 11 });
});

test("twenty points written at the same time have twenty codes, and a single new group", async () => {
  const edition = await creerEditionClose();
  const { enonces: ids } = await creerFicheValidee(edition, 1, 20);
  const crees = await Promise.all(ids.map((id, i) => ecrirePoint(edition, [id], undefined, i % 2 ? "Nouveau" : "")));
  expect(new Set(crees.map((c) => reussi(c).code)).size).toBe(20);
  const { groupes } = await lireConsolidation(edition.id);
  expect(groupes.filter((g) => g.titre === "Nouveau").length).toBe(1);
});

test("a point without a source leaves the synthèse, its words stay", async () => {
  const edition = await creerEditionClose();
  const { enonces: ids } = await creerFicheValidee(edition, 1, 2);
  const [a = "", b = ""] = ids;
  const { id: pointId } = reussi(await ecrirePoint(edition, [a, b]));
  reussi(await detacher(edition.actor, { pointId, enonceId: a }, NOW));
  expect((await lusDe(edition)).map((p) => p.code)).toEqual(["P1"]);
  reussi(await detacher(edition.actor, { pointId, enonceId: b }, NOW));
  expect(await lusDe(edition)).toEqual([]);
  expect(
    await db.select({ accroche: pointVersions.accroche }).from(pointVersions).where(eq(pointVersions.pointId, pointId)),
  ).toEqual([{ accroche: "Le frein 1" }]);
  expect(await sociale(edition)).toEqual({ transition: "sociale", aTraiter: 2, repris: 0, ecartes: 0, total: 2 });
  expect(await citer(edition.actor, { pointId, enonceIds: [a] }, NOW)).toEqual({ ok: false, refus: "point_retire" });
  const p2 = reussi(await ecrirePoint(edition, [a]));
  expect(p2.code).toBe("P2");
  reussi(await retirer(edition.actor, { pointId: p2.id }, NOW));
  expect(await retirer(edition.actor, { pointId: p2.id }, NOW)).toEqual({ ok: false, refus: "point_retire" });
  expect(await sociale(edition)).toEqual({ transition: "sociale", aTraiter: 2, repris: 0, ecartes: 0, total: 2 });
});

test("words changed meanwhile are not overwritten, a move does not get in the way, the former words stay", async () => {
  const edition = await creerEditionClose();
  const { enonces: ids } = await creerFicheValidee(edition, 1, 1);
  const { id: pointId } = reussi(await ecrirePoint(edition, ids));
  const mots = { ...SANS_MOTS, accroche: "Le frein, redit", texte: "autrement." };
  const [{ id: groupeId = "" } = { id: "" }] = composerBlocs(await lireConsolidation(edition.id)).flatMap(
    (b) => b.groupes,
  );
  reussi(await deplacer(edition.actor, { pointIds: [pointId], groupeId, apresPointId: null }, NOW));
  const deux = await Promise.all(
    ["un", "deux"].map((texte) => reformuler(edition.actor, { pointId, versionLue: 1, mots: { ...mots, texte } }, NOW)),
  );
  expect(deux.map((r) => (r.ok ? "ok" : r.refus)).sort()).toEqual(["modifiee_entre_temps", "ok"]);
  expect(await reformuler(edition.actor, { pointId, versionLue: 2, mots }, NOW)).toEqual({
    ok: false,
    refus: "modifiee_entre_temps",
  });
  expect(reussi(await reformuler(edition.actor, { pointId, versionLue: 3, mots }, NOW)).version).toBe(4);
  expect(await reformuler(edition.actor, { pointId, versionLue: 4, mots }, NOW)).toEqual({
    ok: false,
    refus: "rien_ne_change",
  });
  const [lu] = await lusDe(edition);
  expect([lu?.texte, lu?.version, lu?.motsDepuis, lu?.groupeId]).toEqual(["autrement.", 4, 4, groupeId]);
  const versions = await db
    .select({ texte: pointVersions.texte })
    .from(pointVersions)
    .where(eq(pointVersions.pointId, pointId))
    .orderBy(pointVersions.numero);
  expect(versions[0]?.texte).toBe("de la fiche 1 reste à lever.");
  expect(versions.length).toBe(4);
});

test("a revised fiche flags the points it touches; reading them again holds them good", async () => {
  const edition = await creerEditionClose();
  const { enonces: ids, ficheId } = await creerFicheValidee(edition, 1, 2);
  const [a = "", b = ""] = ids;
  const { id: pointId } = reussi(await ecrirePoint(edition, [a]));
  reussi(await ecrirePoint(edition, [b]));
  await db.insert(ficheRevisions).values({ ficheId, editionId: edition.id, numero: 2, remiseAt: NOW, valideeAt: NOW });
  await db
    .insert(enonceVersions)
    .values({ enonceId: a, revision: 2, type: "frein", accroche: "Le frein corrigé", texte: "est autre." });
  const sources = async () =>
    (await lusDe(edition)).flatMap((p) => p.sources.map((s) => [p.code, s.accroche, s.aRelire, s.mode]));
  expect(await sources()).toEqual([
    ["P1", "Le frein 1", true, "repris"],
    ["P2", "Le frein 2", false, "reformule"],
  ]);
  reussi(await relire(edition.actor, { pointId, enonceIds: [a] }, NOW));
  expect((await sources())[0]).toEqual(["P1", "Le frein corrigé", false, "reformule"]);
  expect(await relire(edition.actor, { pointId, enonceIds: [a] }, NOW)).toEqual({ ok: false, refus: "rien_ne_change" });
});

test("points are put between two others, whatever holes their ranks have", async () => {
  const edition = await creerEditionClose();
  const { enonces: ids } = await creerFicheValidee(edition, 1, 5);
  const crees = [];
  for (const id of ids) crees.push(reussi(await ecrirePoint(edition, [id])).id);
  const [p1 = "", p2 = "", , p4 = "", p5 = ""] = crees;
  const ordre = async () => (await lusDe(edition)).map((p) => `${p.rang}:${p.code}`).join(" ");
  const groupeId = (await lusDe(edition))[0]?.groupeId ?? "";
  const aller = (pointIds: string[], apresPointId?: string | null) =>
    deplacer(edition.actor, { pointIds, groupeId, apresPointId }, NOW);
  expect(await ordre()).toBe("1:P1 2:P2 3:P3 4:P4 5:P5");
  reussi(await aller([p5], p1));
  expect(await ordre()).toBe("1:P1 2:P5 3:P2 4:P3 5:P4");
  reussi(await aller([p4, p2], null));
  expect(await ordre()).toBe("1:P4 2:P2 3:P1 4:P5 5:P3");
  reussi(await aller([p4]));
  expect(await ordre()).toBe("1:P2 2:P1 3:P5 4:P3 5:P4");
});

test("an énoncé taken out of its fiche, of another edition, or hidden is not cited", async () => {
  const edition = await creerEditionClose();
  const autre = await creerEditionClose();
  const { enonces: ids } = await creerFicheValidee(edition, 1, 2);
  const { enonces: ailleurs } = await creerFicheValidee(autre, 1, 1);
  const [a = "", b = ""] = ids;
  const { id: pointId } = reussi(await ecrirePoint(edition, [a]));
  await db.update(enonces).set({ retireRevision: 1 }).where(eq(enonces.id, b));
  expect(await citer(edition.actor, { pointId, enonceIds: [b] }, NOW)).toEqual({ ok: false, refus: "enonce_retire" });
  expect(await mettreDeCote(edition, [b])).toEqual({ ok: false, refus: "enonce_retire" });
  expect(await citer(edition.actor, { pointId, enonceIds: ailleurs }, NOW)).toEqual({
    ok: false,
    refus: "introuvable",
  });
  expect(await mettreDeCote(edition, ailleurs)).toEqual({ ok: false, refus: "introuvable" });
  expect(await citer(autre.actor, { pointId, enonceIds: [a] }, NOW)).toEqual({ ok: false, refus: "introuvable" });
  const { actor } = edition;
  await db.update(editions).set({ etat: "archivee" }).where(eq(editions.id, edition.id));
  expect(await citer(actor, { pointId, enonceIds: [a] }, NOW)).toEqual({ ok: false, refus: "edition_fermee" });
});

test("a refusal leaves nothing written", async () => {
  const edition = await creerEditionClose();
  const autre = await creerEditionClose();
  const { enonces: ids } = await creerFicheValidee(edition, 1, 1);
  const { enonces: ailleurs } = await creerFicheValidee(autre, 1, 1);
  const refuse = await ecrirePoint(edition, [ids[0] ?? "", ailleurs[0] ?? ""], undefined, "Un groupe");
  expect(refuse).toEqual({ ok: false, refus: "introuvable" });
  expect(await db.select().from(points).where(eq(points.editionId, edition.id))).toEqual([]);
  expect(await phrases(edition)).toEqual(["La synthèse est préparée."]);
  expect((await lireConsolidation(edition.id)).groupes.filter((g) => g.titre !== null)).toEqual([]);
});
