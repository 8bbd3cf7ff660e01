import { expect, test } from "@playwright/test";
import { CODES_USUELS } from "../../../lib/socle/transitions/transitions.ts";
import { ecartsV2, groupesV2, pointsV2, repriseEcartsV2 } from "./consolidation-v2.ts";
import { enjeuxV2 } from "./enjeux.ts";
import { fichesEcologiqueSociale } from "./fiches-ecologique-sociale.ts";
import { fichesEconomiqueOrganisationnelle } from "./fiches-economique-organisationnelle.ts";
import { ecartsEcologiqueSociale, pointsEcologiqueSociale } from "./points-ecologique-sociale.ts";
import {
  ecartsEconomiqueOrganisationnelle,
  pointsEconomiqueOrganisationnelle,
} from "./points-economique-organisationnelle.ts";

const APRES_V2 = ["32", "35", "36"];
const fiches = [...fichesEcologiqueSociale, ...fichesEconomiqueOrganisationnelle];
const enonces = new Map<string, (typeof fiches)[number]["enonces"][number] & { ateliers: number[] }>(
  fiches.flatMap((f) =>
    f.enonces.map(
      (e, i) => [`${f.ateliers[0]}-${String(i + 1).padStart(2, "0")}`, { ...e, ateliers: f.ateliers }] as const,
    ),
  ),
);
const v1 = [...pointsEcologiqueSociale, ...pointsEconomiqueOrganisationnelle];
const codesV1 = new Map(v1.map((p, i) => [`P${i + 1}`, p]));
const points = CODES_USUELS.flatMap((code) => pointsV2[code]);
const ecartes = [...ecartsEcologiqueSociale, ...ecartsEconomiqueOrganisationnelle, ...ecartsV2]
  .map((e) => e.enonce)
  .filter((cle) => !repriseEcartsV2.includes(cle));
const fichesDe = (sources: readonly string[]) => new Set(sources.map((s) => s.split("-")[0]));
const soutienDe = (sources: readonly string[]) => new Set(sources.flatMap((s) => enonces.get(s)?.ateliers ?? [])).size;

test("v2 holds 78 points, and most rest on several ateliers", () => {
  expect(CODES_USUELS.map((code) => [code, pointsV2[code].length])).toEqual([
    ["ecologique", 19],
    ["sociale", 21],
    ["economique", 18],
    ["organisationnelle", 20],
  ]);
  const soutiens: Record<number, number> = {};
  for (const p of points) {
    const n = soutienDe(p.sources);
    soutiens[n] = (soutiens[n] ?? 0) + 1;
  }
  expect(soutiens).toEqual({ 1: 11, 2: 27, 3: 28, 4: 11, 5: 1 });
});

test("each énoncé of v2 is cited or set aside, never both, and nineteen came after it", () => {
  const cites = new Set(points.flatMap((p) => p.sources));
  const inconnus = [...cites, ...ecartes, ...repriseEcartsV2].filter((cle) => !enonces.has(cle));
  expect(inconnus).toEqual([]);
  expect(ecartes.filter((cle) => cites.has(cle))).toEqual([]);
  expect(repriseEcartsV2.filter((cle) => !cites.has(cle))).toEqual([]);
  const sansSort = [...enonces.keys()].filter((cle) => !cites.has(cle) && !ecartes.includes(cle));
  expect(sansSort.filter((cle) => !APRES_V2.includes(cle.split("-")[0] ?? ""))).toEqual([]);
  expect(sansSort).toHaveLength(19);
  expect(ecartes.toSorted()).toEqual(["1-07", "11-05", "12-05", "17-07", "19-05", "26-06", "7-04"]);
});

test("a point of one atelier is kept deliberately, and only such a point", () => {
  expect(points.filter((p) => p.signalFaible).map((p) => p.cle)).toEqual(
    points.filter((p) => soutienDe(p.sources) === 1).map((p) => p.cle),
  );
  expect(points.filter((p) => fichesDe(p.sources).size === 1 && soutienDe(p.sources) > 1).map((p) => p.cle)).toEqual([
    "collecte-velo",
    "chiffres-communaux",
  ]);
});

test("every point of v1 is carried on, its sources with it", () => {
  const suite = points.flatMap((p) => (p.depuis ?? []).map((code) => [code, p] as const));
  expect([...codesV1.keys()].filter((code) => !suite.some(([c]) => c === code))).toEqual([]);
  const perdues = [...codesV1].flatMap(([code, p]) => {
    const gardees = new Set(suite.filter(([c]) => c === code).flatMap(([, suivant]) => suivant.sources));
    return p.sources.filter((s) => !gardees.has(s.enonce)).map((s) => `${code} ${s.enonce}`);
  });
  expect(perdues).toEqual([]);
  const sansMots = points.filter((p) => !p.mots && p.depuis?.length !== 1).map((p) => p.cle);
  expect(sansMots).toEqual([]);
});

test("a point has the fields of its kind, and the length of a sentence one reads", () => {
  for (const p of points) {
    expect.soft(p.action !== undefined, p.cle).toBe(p.bloc === "leviers");
    expect.soft(p.destinataires !== undefined && p.horizon !== undefined, p.cle).toBe(p.bloc === "propositions");
    expect.soft(p.structure !== undefined && p.lieu !== undefined, p.cle).toBe(p.bloc === "projets_inspirants");
    expect.soft(p.mots?.accroche.length ?? 0, p.cle).toBeLessThanOrEqual(90);
    expect.soft(p.mots?.texte.length ?? 0, p.cle).toBeLessThanOrEqual(640);
    expect.soft(new Set(p.sources).size, p.cle).toBe(p.sources.length);
  }
  expect(new Set(points.map((p) => p.cle)).size).toBe(points.length);
});

test("a group with words of its own holds points", () => {
  for (const code of CODES_USUELS)
    for (const g of groupesV2[code])
      expect
        .soft(pointsV2[code].filter((p) => p.bloc === g.bloc && p.groupe === g.titre).length, g.titre)
        .toBeGreaterThan(0);
});

test("each enjeu rests on points of several chapters", () => {
  expect(enjeuxV2).toHaveLength(7);
  const chapitreDe = new Map(CODES_USUELS.flatMap((code) => pointsV2[code].map((p) => [p.cle, code] as const)));
  for (const e of enjeuxV2) {
    const chapitres = e.points.map((cle) => chapitreDe.get(cle));
    expect.soft(chapitres, e.titre).not.toContain(undefined);
    expect.soft(new Set(chapitres).size, e.titre).toBeGreaterThanOrEqual(2);
  }
});
