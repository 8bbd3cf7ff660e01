import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { enonces, enonceVersions, ficheRevisions } from "@/db/schema/fiche";
import { expect, test } from "@/e2e/base";
import {
  blocDe,
  creerEditionClose,
  creerFicheValidee,
  type EditionEssai,
  ecrirePoint,
  NOW,
} from "@/e2e/donnees/consolidation";
import { annuler } from "../consolidation/gestes/annuler.ts";
import { citer } from "../consolidation/gestes/citer.ts";
import { classer } from "../consolidation/gestes/classer.ts";
import { creerPoint } from "../consolidation/gestes/creer-point.ts";
import { ecarter } from "../consolidation/gestes/ecarter.ts";
import { refuserProche } from "../consolidation/gestes/refuser-proche.ts";
import { SANS_MOTS } from "../consolidation/mots.ts";
import { unsafeListCompteurs } from "../consolidation/queries.ts";
import { lireChangements } from "./changements.ts";
import { lireDebut } from "./debut.ts";
import { type Entiere, ecrireEntiere } from "./entiere.ts";
import { etoffer } from "./legere.ts";
import { lireTable } from "./lire.ts";
import { lireRessemblances } from "./ressemblances.ts";
import { suggestionsDe } from "./suggestions.ts";

const table = async (edition: EditionEssai) => {
  const lue = await lireTable(edition.actor, String(edition.annee), "sociale");
  if (!lue) throw new Error("table absente");
  return lue.table;
};
/** As the browser holds it once it is whole. */
const entiere = async (edition: EditionEssai) => {
  const lue = await ecrireEntiere(edition.actor, String(edition.annee), "sociale");
  if (!lue) throw new Error("table absente");
  const { table: sienne, ailleurs }: Entiere = JSON.parse(lue);
  return etoffer({ ...sienne, ailleurs });
};
const depuis = (edition: EditionEssai, numero: number) =>
  lireChangements(edition.actor, { annee: String(edition.annee), transition: "sociale", depuis: numero });
const reussi = <T>(result: { ok: true; value: T } | { ok: false; refus: string }): T => {
  if (!result.ok) throw new Error(result.refus);
  return result.value;
};

test("a table holds what waits, what is set aside, what its points cite, and where all of it comes from", async () => {
  const edition = await creerEditionClose();
  const { enonces: ids } = await creerFicheValidee(edition, 1, 3);
  const [a = "", b = "", c = ""] = ids;
  reussi(await ecrirePoint(edition, [a]));
  reussi(await ecarter(edition.actor, { enonceIds: [b], motif: "Hors du champ de la conférence." }, NOW));
  const lue = await table(edition);
  expect(lue.enonces.map((e) => [e.id, e.disposition, e.motif])).toEqual([
    [a, "repris", null],
    [b, "ecarte", "Hors du champ de la conférence."],
    [c, "a_traiter", null],
  ]);
  expect(lue.points.map((p) => [p.code, p.sources.map((s) => s.enonceId)])).toEqual([["P1", [a]]]);
  expect(Object.values(lue.fiches).map((f) => [f.code, f.ateliers.map((x) => x.code)])).toEqual([["F1", ["A1"]]]);
  expect(lue.blocs.map((x) => x.groupes.length)).toEqual([1, 1, 1, 1, 1, 1, 1]);
});

test("an énoncé cited by a point of another chapter still counts in its own", async () => {
  const edition = await creerEditionClose();
  const [a = ""] = (await creerFicheValidee(edition, 1, 2)).enonces;
  const place = { blocId: await blocDe(edition, "freins", "ecologique") };
  const mots = { ...SANS_MOTS, texte: "Le frein se lève ailleurs." };
  reussi(await creerPoint(edition.actor, { mots, place, sources: [{ enonceId: a }] }, NOW));
  const sociale = (await unsafeListCompteurs(edition.id)).find((c) => c.transition === "sociale");
  expect(sociale).toMatchObject({ total: 2, repris: 1, aTraiter: 1 });
  const lue = await entiere(edition);
  expect(lue.enonces.filter((e) => e.transition === "sociale")).toHaveLength(2);
  expect(lue.points).toEqual([]);
  // Where it may be found, and every place a point may be given there.
  expect(lue.ailleurs.map((p) => [p.transition, p.texte])).toEqual([["ecologique", "Le frein se lève ailleurs."]]);
  expect(lue.plans.map((p) => [p.transition, p.blocs.length])).toEqual([
    ["ecologique", 7],
    ["economique", 7],
    ["organisationnelle", 7],
  ]);
});

test("what a point cites keeps the words that were read, when its fiche says something else or no longer says it", async () => {
  const edition = await creerEditionClose();
  const { enonces: ids, ficheId } = await creerFicheValidee(edition, 1, 3);
  const [a = "", b = "", c = ""] = ids;
  reussi(await ecrirePoint(edition, [a, b, c]));
  await db.insert(ficheRevisions).values({ ficheId, editionId: edition.id, numero: 2, remiseAt: NOW, valideeAt: NOW });
  await db
    .insert(enonceVersions)
    .values({ enonceId: b, revision: 2, type: "frein", accroche: "Le frein corrigé", texte: "est autre." });
  await db.update(enonces).set({ retireRevision: 2 }).where(eq(enonces.id, a));
  const lue = await table(edition);
  expect(lue.points.flatMap((p) => p.sources.map((s) => [s.enonceId, s.lu?.accroche]))).toEqual([
    [a, "Le frein 1"],
    [b, "Le frein 2"],
    [c, undefined],
  ]);
  expect(lue.enonces.map((e) => [e.id, e.accroche, e.disposition])).toEqual([
    [b, "Le frein corrigé", "repris"],
    [c, "Le frein 3", "repris"],
    [a, "Le frein 1", "retire"],
  ]);
});

test("an énoncé given another home leaves the table of its own, and comes to that one", async () => {
  const edition = await creerEditionClose();
  const [a = "", b = ""] = (await creerFicheValidee(edition, 1, 2)).enonces;
  reussi(await classer(edition.actor, { enonceIds: [a], transition: "ecologique" }, NOW));
  const de = async (transition: string) =>
    (await lireTable(edition.actor, String(edition.annee), transition))?.table.enonces.map((e) => e.id);
  expect([await de("sociale"), await de("ecologique")]).toEqual([[b], [a]]);
});

test("the rest of a chapter tells what its variables are worth where a text names one", async () => {
  const edition = await creerEditionClose();
  const [a = "", b = ""] = (await creerFicheValidee(edition, 1, 2)).enonces;
  const valeurs = async () => {
    const lue: Entiere = JSON.parse((await ecrireEntiere(edition.actor, String(edition.annee), "sociale")) ?? "{}");
    return lue.valeurs;
  };
  reussi(await ecrirePoint(edition, [a]));
  expect(await valeurs()).toBe(null);
  const place = { blocId: await blocDe(edition) };
  const mots = { ...SANS_MOTS, texte: "Sur {ateliers} ateliers." };
  reussi(await creerPoint(edition.actor, { mots, place, sources: [{ enonceId: b }] }, NOW));
  expect((await valeurs())?.ateliers).toBe("1");
});

test("after a gesture, only the lines it touched come back, with its sentence and who made it", async () => {
  const edition = await creerEditionClose();
  const { enonces: ids } = await creerFicheValidee(edition, 1, 3);
  const [a = "", b = ""] = ids;
  const { id: pointId } = reussi(await ecrirePoint(edition, [a]));
  const { numero } = await table(edition);
  expect(await depuis(edition, numero)).toEqual({
    numero,
    enonces: [],
    fiches: {},
    points: [],
    ailleurs: [],
    partis: [],
    blocs: null,
    plans: null,
    chapitre: null,
    ressemblances: false,
    gestes: [],
  });
  const { geste } = reussi(await citer(edition.actor, { pointId, enonceIds: [b] }, NOW));
  const change = await depuis(edition, numero);
  expect(change?.enonces.map((e) => [e.id, e.disposition])).toEqual([
    [a, "repris"],
    [b, "repris"],
  ]);
  expect(change?.points.map((p) => p.sources.map((s) => s.enonceId))).toEqual([[a, b]]);
  expect(change?.gestes).toEqual([
    { id: geste, phrase: "F1-02 est ajouté au point P1.", par: null, at: NOW.toISOString(), points: [pointId] },
  ]);
  reussi(await annuler(edition.actor, { gesteId: geste }, NOW));
  const rendu = await depuis(edition, change?.numero ?? 0);
  expect(rendu?.enonces.find((e) => e.id === b)?.disposition).toBe("a_traiter");
});

test("a point that leaves the synthèse is said to be gone, and its énoncés wait", async () => {
  const edition = await creerEditionClose();
  const { enonces: ids } = await creerFicheValidee(edition, 1, 1);
  const { numero } = await table(edition);
  const { geste, id } = reussi(await ecrirePoint(edition, ids));
  const { numero: apres } = await table(edition);
  reussi(await annuler(edition.actor, { gesteId: geste }, NOW));
  const change = await depuis(edition, apres);
  expect([change?.partis, change?.points, change?.enonces.map((e) => e.disposition)]).toEqual([
    [id],
    [],
    ["a_traiter"],
  ]);
  expect(apres).toBeGreaterThan(numero);
});

test("a chapter begins with its first rows, whole, what the address names among them, and the count of the others", async () => {
  const edition = await creerEditionClose();
  const premieres = (await creerFicheValidee(edition, 1, 20)).enonces;
  const derniers = (await creerFicheValidee(edition, 2, 25)).enonces;
  for (const id of derniers.slice(0, 22)) reussi(await ecrirePoint(edition, [id]));
  const toute = await table(edition);
  const debut = async (code?: string) =>
    (await lireDebut(edition.actor, String(edition.annee), "sociale", code))?.table;
  const lue = await debut();
  const attendent = toute.enonces.filter((e) => e.disposition === "a_traiter");
  expect(attendent).toHaveLength(premieres.length + 3);
  // Twelve that wait, then what the twenty first points cite.
  expect(lue?.enonces.slice(0, 12)).toEqual(attendent.slice(0, 12));
  expect(lue?.points).toEqual(toute.points.slice(0, 20));
  expect(lue?.enonces.slice(12).map((e) => e.id)).toEqual(lue?.points.map((p) => p.sources[0]?.enonceId));
  const venus = (nombre: number, total: number) => total - nombre;
  const type = attendent[0]?.type ?? "";
  const groupe = toute.points[0]?.groupeId ?? "";
  expect(lue?.reste).toEqual({
    aTraiter: { [type]: venus(12, attendent.length) },
    points: { [groupe]: venus(20, toute.points.length) },
  });
  expect([lue?.blocs, lue?.chapitre, lue?.numero]).toEqual([toute.blocs, toute.chapitre, toute.numero]);
  expect(lue?.enonces.every((e) => lue.fiches[e.ficheId]?.code)).toBe(true);
  expect((await debut("F2-24"))?.enonces.filter((e) => e.code === "F2-24")).toHaveLength(1);
  expect((await debut("P22"))?.points.map((p) => p.code)).toContain("P22");
  const autre = await creerEditionClose();
  expect(await lireDebut(autre.actor, String(edition.annee), "sociale")).toBe(undefined);
});

test("the table of another edition is not read, nor what changes there", async () => {
  const [edition, autre] = [await creerEditionClose(), await creerEditionClose()];
  const ouverte = { annee: String(edition.annee), transition: "sociale", depuis: 0 };
  expect(await ecrireEntiere(autre.actor, ouverte.annee, ouverte.transition)).toBe(undefined);
  expect(await lireChangements(autre.actor, ouverte)).toBe(undefined);
});

test("a table and its changes are read in as many queries for three énoncés as for thirty", async ({
  compterRequetes,
}) => {
  const nombres: number[][] = [];
  for (const [fiches, parFiche] of [
    [1, 3],
    [3, 10],
  ] as const) {
    const edition = await creerEditionClose();
    for (let i = 1; i <= fiches; i++) {
      const { enonces: ids } = await creerFicheValidee(edition, i, parFiche);
      reussi(await ecrirePoint(edition, ids.slice(0, 2)));
    }
    nombres.push([
      await compterRequetes(() => entiere(edition)),
      await compterRequetes(() => depuis(edition, 0)),
      await compterRequetes(() => lireDebut(edition.actor, String(edition.annee), "sociale")),
    ]);
  }
  expect(nombres[1]).toEqual(nombres[0]);
});

test("what is like what waits is told by énoncé, but for what somebody refused", async () => {
  const edition = await creerEditionClose();
  const { enonces: uns } = await creerFicheValidee(edition, 1, 1);
  const { enonces: autres } = await creerFicheValidee(edition, 2, 1);
  const [a = "", b = ""] = [...uns, ...autres];
  const ouverte = { annee: String(edition.annee), transition: "sociale" };
  const lues = await lireRessemblances(edition.actor, ouverte);
  expect(Object.keys(lues?.proches ?? {}).sort()).toEqual([a, b].sort());
  const { geste } = reussi(await refuserProche(edition.actor, { paires: [{ enonceId: a, autreEnonceId: b }] }, NOW));
  expect((await lireRessemblances(edition.actor, ouverte))?.proches[a]).toEqual([]);
  expect((await depuis(edition, 0))?.ressemblances).toBe(true);
  expect(geste).not.toBe("");
});

test("a point or an énoncé somebody refused is no longer offered for it, until that is undone", async () => {
  const edition = await creerEditionClose();
  const [a = ""] = (await creerFicheValidee(edition, 1, 1)).enonces;
  const [b = ""] = (await creerFicheValidee(edition, 2, 1)).enonces;
  const [c = ""] = (await creerFicheValidee(edition, 3, 1)).enonces;
  const point = reussi(await ecrirePoint(edition, [b]));
  const offerts = async () => {
    const ressemblances = await lireRessemblances(edition.actor, {
      annee: String(edition.annee),
      transition: "sociale",
    });
    if (!ressemblances) throw new Error("ressemblances absentes");
    const etat = { table: await entiere(edition), ressemblances, courant: a, partis: [], choisis: [] };
    return suggestionsDe(etat).map((s) => [s.nature, s.id]);
  };
  const tous = [
    ["point", point.id],
    ["enonce", c],
  ];
  expect(await offerts()).toEqual(tous);
  const refus = reussi(await refuserProche(edition.actor, { paires: [{ enonceId: a, pointId: point.id }] }, NOW));
  expect(await offerts()).toEqual([["enonce", c]]);
  reussi(await refuserProche(edition.actor, { paires: [{ enonceId: c, autreEnonceId: a }] }, NOW));
  expect(await offerts()).toEqual([]);
  reussi(await annuler(edition.actor, { gesteId: refus.geste }, NOW));
  expect(await offerts()).toEqual([["point", point.id]]);
});
