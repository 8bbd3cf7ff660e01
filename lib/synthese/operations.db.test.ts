import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { enonces, enonceVersions, ficheRevisions, misesDeCote } from "@/db/schema/fiche";
import { evenements } from "@/db/schema/journal";
import { pointSources, points } from "@/db/schema/synthese";
import { expect, test } from "@/e2e/base";
import { creerEditionClose, creerFicheValidee, type EditionEssai, NOW } from "@/e2e/donnees/consolidation";
import { annulerEcart, citer, creerPoint, ecarter, modifierPoint, retirerCitation } from "./operations.ts";
import { compteurs, findChapitre, lireConsolidation } from "./queries.ts";

const MOTIF = "Hors du champ de la conférence.";

async function blocDe(edition: EditionEssai) {
  const lu = await findChapitre(edition.actor, String(edition.annee), "sociale", { page: 1 });
  const bloc = lu?.emplacements.find((e) => e.transition === "sociale" && e.type === "freins");
  if (!bloc) throw new Error("bloc absent");
  return bloc.blocId;
}

/** A point that cites these énoncés, in the words of the first one unless told otherwise. */
async function ecrirePoint(
  edition: EditionEssai,
  ids: string[],
  mots = { accroche: "Le frein 1", texte: "de la fiche 1 reste à lever." },
  groupe = "",
) {
  const blocId = await blocDe(edition);
  return creerPoint(
    edition.actor,
    { ...mots, liens: [], blocId, groupe, sources: ids.map((enonceId) => ({ enonceId, mode: "repris" as const })) },
    NOW,
  );
}

const valeur = <T>(result: { ok: true; value: T } | { ok: false; refus: string }): T => {
  if (!result.ok) throw new Error(result.refus);
  return result.value;
};
const modes = async (pointId: string) =>
  (
    await db
      .select({ mode: pointSources.mode })
      .from(pointSources)
      .where(eq(pointSources.pointId, pointId))
      .orderBy(pointSources.mode)
  ).map((s) => s.mode);
const lignes = async (objetId: string) =>
  (
    await db
      .select({ type: evenements.type })
      .from(evenements)
      .where(eq(evenements.objetId, objetId))
      .orderBy(evenements.id)
  ).map((e) => e.type);
const sociale = async (edition: EditionEssai) => (await compteurs(edition.id)).find((c) => c.transition === "sociale");

test("un point cite des énoncés : codes, modes, compteurs et journal", async () => {
  const edition = await creerEditionClose();
  const { enonces: ids } = await creerFicheValidee(edition, 1, 3);
  const [a = "", b = "", c = ""] = ids;
  expect(await sociale(edition)).toEqual({ transition: "sociale", aTraiter: 3, repris: 0, ecartes: 0, total: 3 });
  const p1 = valeur(await ecrirePoint(edition, [a]));
  const p2 = valeur(
    await ecrirePoint(edition, [a, b], { accroche: "Deux freins", texte: "vont ensemble." }, "Ressources humaines"),
  );
  expect([p1.code, p2.code]).toEqual(["P1", "P2"]);
  expect([await modes(p1.id), await modes(p2.id)]).toEqual([["repris"], ["regroupe", "regroupe"]]);
  expect(await sociale(edition)).toEqual({ transition: "sociale", aTraiter: 1, repris: 2, ecartes: 0, total: 3 });
  expect(await lignes(a)).toEqual(["citer", "citer"]);
  expect(await lignes(p1.id)).toEqual(["creer"]);
  expect(await citer(edition.actor, p1.id, a, "repris", NOW)).toEqual({ ok: false, refus: "deja_cite" });
  expect(await citer(edition.actor, p1.id, c, "repris", NOW)).toEqual({ ok: true, value: undefined });
  expect(await modes(p1.id)).toEqual(["repris", "regroupe"]);
  const { groupes } = await lireConsolidation(edition.id);
  expect(groupes.filter((g) => g.titre !== null).map((g) => g.titre)).toEqual(["Ressources humaines"]);
});

test("citer retire la mise à l’écart ; l’annuler remet l’énoncé à traiter", async () => {
  const edition = await creerEditionClose();
  const { enonces: ids } = await creerFicheValidee(edition, 1, 2);
  const [a = "", b = ""] = ids;
  valeur(await ecarter(edition.actor, a, MOTIF, NOW));
  valeur(await ecarter(edition.actor, b, MOTIF, NOW));
  expect(await sociale(edition)).toEqual({ transition: "sociale", aTraiter: 0, repris: 0, ecartes: 2, total: 2 });
  valeur(await ecrirePoint(edition, [a]));
  expect(await db.select().from(misesDeCote).where(eq(misesDeCote.enonceId, a))).toEqual([]);
  expect(await ecarter(edition.actor, a, MOTIF, NOW)).toEqual({ ok: false, refus: "deja_traite" });
  expect(await annulerEcart(edition.actor, a, NOW)).toEqual({ ok: false, refus: "deja_traite" });
  valeur(await annulerEcart(edition.actor, b, NOW));
  expect(await sociale(edition)).toEqual({ transition: "sociale", aTraiter: 1, repris: 1, ecartes: 0, total: 2 });
  expect(await lignes(a)).toEqual(["ecarter", "citer"]);
  expect(await lignes(b)).toEqual(["ecarter", "annuler_ecart"]);
});

test("deux personnes sur le même énoncé : deux écarts, un seul gagne ; citer et écarter, il finit repris", async () => {
  const edition = await creerEditionClose();
  const { enonces: ids } = await creerFicheValidee(edition, 1, 11);
  const [seul = "", ...autres] = ids;
  const deux = await Promise.all([ecarter(edition.actor, seul, MOTIF, NOW), ecarter(edition.actor, seul, MOTIF, NOW)]);
  expect(deux.map((r) => (r.ok ? "ok" : r.refus)).sort()).toEqual(["deja_traite", "ok"]);
  expect(await lignes(seul)).toEqual(["ecarter"]);
  for (const id of autres) {
    const [cite, ecarte] = await Promise.all([ecrirePoint(edition, [id]), ecarter(edition.actor, id, MOTIF, NOW)]);
    expect(cite.ok).toBe(true);
    if (!ecarte.ok) expect(ecarte.refus).toBe("deja_traite");
  }
  expect(await sociale(edition)).toEqual({ transition: "sociale", aTraiter: 0, repris: 10, ecartes: 1, total: 11 });
});

test("vingt points écrits en même temps ont vingt codes", async () => {
  const edition = await creerEditionClose();
  const { enonces: ids } = await creerFicheValidee(edition, 1, 20);
  const blocId = await blocDe(edition);
  const crees = await Promise.all(
    ids.map((enonceId, i) =>
      creerPoint(
        edition.actor,
        {
          accroche: "Un",
          texte: "point",
          liens: [],
          blocId,
          groupe: i % 2 ? "Nouveau" : "",
          sources: [{ enonceId, mode: "reformule" }],
        },
        NOW,
      ),
    ),
  );
  expect(new Set(crees.map((c) => valeur(c).code)).size).toBe(20);
  const { groupes } = await lireConsolidation(edition.id);
  expect(groupes.filter((g) => g.titre === "Nouveau").length).toBe(1);
});

test("un point sans source quitte la synthèse, et sa ligne reste", async () => {
  const edition = await creerEditionClose();
  const { enonces: ids } = await creerFicheValidee(edition, 1, 2);
  const [a = "", b = ""] = ids;
  const { id } = valeur(await ecrirePoint(edition, [a, b]));
  valeur(await retirerCitation(edition.actor, id, a, NOW));
  expect((await lireConsolidation(edition.id)).points.map((p) => p.code)).toEqual(["P1"]);
  valeur(await retirerCitation(edition.actor, id, b, NOW));
  expect((await lireConsolidation(edition.id)).points).toEqual([]);
  expect(await db.select({ retireAt: points.retireAt }).from(points).where(eq(points.id, id))).toEqual([
    { retireAt: NOW },
  ]);
  expect(await sociale(edition)).toEqual({ transition: "sociale", aTraiter: 2, repris: 0, ecartes: 0, total: 2 });
  expect(await citer(edition.actor, id, a, "repris", NOW)).toEqual({ ok: false, refus: "etat" });
  expect(valeur(await ecrirePoint(edition, [a])).code).toBe("P2");
});

test("une version dépassée n’écrase rien ; réécrire un point relit ses sources", async () => {
  const edition = await creerEditionClose();
  const { enonces: ids, ficheId } = await creerFicheValidee(edition, 1, 1);
  const [a = ""] = ids;
  const { id } = valeur(await ecrirePoint(edition, [a]));
  await db.insert(ficheRevisions).values({ ficheId, numero: 2, remiseAt: NOW, valideeAt: NOW });
  await db
    .insert(enonceVersions)
    .values({ enonceId: a, revision: 2, type: "frein", accroche: "Le frein corrigé", texte: "est autre." });
  expect((await lireConsolidation(edition.id)).sources.map((s) => [s.accroche, s.aRelire])).toEqual([
    ["Le frein 1", true],
  ]);
  const donnees = {
    accroche: "Le frein, redit",
    texte: "autrement.",
    liens: [],
    blocId: await blocDe(edition),
    groupe: "",
  };
  expect(await modifierPoint(edition.actor, id, 1, donnees, NOW)).toEqual({ ok: true, value: 2 });
  expect(await modifierPoint(edition.actor, id, 1, { ...donnees, texte: "perdu" }, NOW)).toEqual({
    ok: false,
    refus: "modifiee_entre_temps",
  });
  const apres = await lireConsolidation(edition.id);
  expect(apres.points.map((p) => [p.texte, p.version])).toEqual([["autrement.", 2]]);
  expect(apres.sources.map((s) => [s.accroche, s.aRelire, s.mode])).toEqual([["Le frein corrigé", false, "reformule"]]);
});

test("un énoncé retiré de sa fiche, d’une autre édition, ou caché ne se cite pas", async () => {
  const edition = await creerEditionClose();
  const autre = await creerEditionClose();
  const { enonces: ids } = await creerFicheValidee(edition, 1, 2);
  const { enonces: ailleurs } = await creerFicheValidee(autre, 1, 1);
  const [a = "", b = ""] = ids;
  const { id } = valeur(await ecrirePoint(edition, [a]));
  await db.update(enonces).set({ retireRevision: 1 }).where(eq(enonces.id, b));
  expect(await citer(edition.actor, id, b, "repris", NOW)).toEqual({ ok: false, refus: "enonce_retire" });
  expect(await ecarter(edition.actor, b, MOTIF, NOW)).toEqual({ ok: false, refus: "enonce_retire" });
  expect(await citer(edition.actor, id, ailleurs[0] ?? "", "repris", NOW)).toEqual({
    ok: false,
    refus: "autre_edition",
  });
  expect(await ecarter(edition.actor, ailleurs[0] ?? "", MOTIF, NOW)).toEqual({ ok: false, refus: "introuvable" });
  expect(await citer(autre.actor, id, a, "repris", NOW)).toEqual({ ok: false, refus: "introuvable" });
  expect(await findChapitre(autre.actor, String(edition.annee), "sociale", { page: 1 })).toBe(undefined);
});

test("un refus ne laisse rien d’écrit", async () => {
  const edition = await creerEditionClose();
  const autre = await creerEditionClose();
  const { enonces: ids } = await creerFicheValidee(edition, 1, 1);
  const { enonces: ailleurs } = await creerFicheValidee(autre, 1, 1);
  expect(await ecrirePoint(edition, [ids[0] ?? "", ailleurs[0] ?? ""], undefined, "Un groupe")).toEqual({
    ok: false,
    refus: "autre_edition",
  });
  expect(await db.select().from(points).where(eq(points.editionId, edition.id))).toEqual([]);
  expect(
    await db
      .select()
      .from(evenements)
      .where(and(eq(evenements.editionId, edition.id), eq(evenements.objet, "point"))),
  ).toEqual([]);
  expect((await lireConsolidation(edition.id)).groupes.filter((g) => g.titre !== null)).toEqual([]);
});

test("les énoncés voisins sont proposés, le plus proche d’abord", async () => {
  const edition = await creerEditionClose();
  await creerFicheValidee(edition, 1, 2);
  await creerFicheValidee(edition, 2, 1);
  const lu = await findChapitre(edition.actor, String(edition.annee), "sociale", { page: 1, enonce: "F1-01" });
  expect(lu?.proches.map((p) => [p.code, p.nature])).toEqual([
    ["F1-02", "enonce"],
    ["F2-01", "enonce"],
  ]);
  expect(lu?.aTraiter.map((e) => [e.code, e.provenance.ateliers.map((a) => a.code)])).toEqual([
    ["F1-01", ["A1"]],
    ["F1-02", ["A1"]],
    ["F2-01", ["A2"]],
  ]);
});

test("un chapitre se lit en autant de requêtes pour trois énoncés que pour trente", async ({ compterRequetes }) => {
  const nombres: number[] = [];
  for (const [fiches, parFiche] of [
    [1, 3],
    [3, 10],
  ] as const) {
    const edition = await creerEditionClose();
    for (let i = 1; i <= fiches; i++) {
      const { enonces: ids } = await creerFicheValidee(edition, i, parFiche);
      valeur(await ecrirePoint(edition, ids.slice(0, 2)));
    }
    const vue = { page: 1, enonce: "F1-03" };
    nombres.push(await compterRequetes(() => findChapitre(edition.actor, String(edition.annee), "sociale", vue)));
  }
  expect(nombres).toEqual([10, 10]);
});
