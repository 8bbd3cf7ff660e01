import { expect, test } from "@playwright/test";
import type { ArbrePoint, SyntheseArbre } from "../version/tree.ts";
import { ARBRE } from "./fixture.ts";
import { suivrePoint } from "./point.ts";

/** The fixture as a version, its points changed or taken away. */
const version = (numero: number, changer: (p: ArbrePoint) => ArbrePoint | null): SyntheseArbre => ({
  ...ARBRE,
  version: numero,
  chapitres: ARBRE.chapitres.map((c) => ({
    ...c,
    blocs: c.blocs.map((b) => ({
      ...b,
      groupes: b.groupes.map((g) => ({ ...g, points: g.points.flatMap((p) => changer(p) ?? []) })),
    })),
  })),
});
const sans = (code: string) => (p: ArbrePoint) => (p.code === code ? null : p);

test("a point is followed from its first version to the last, and told where it changed", () => {
  const v3 = version(3, (p) => (p.code === "P1" ? { ...p, texte: "autrement dit." } : p));
  const lu = suivrePoint([v3, version(2, (p) => p), version(1, (p) => p)], "P1", []);
  expect(lu?.versions.map((v) => [v.arbre.version, v.changee])).toEqual([
    [3, true],
    [2, false],
    [1, true],
  ]);
  expect([lu?.absentDepuis, lu?.repris]).toEqual([null, []]);
  expect(suivrePoint([v3], "P9", [])).toBeUndefined();
  expect(suivrePoint([], "P1", [])).toBeUndefined();
});

test("a merged point keeps its last words and says which published point took it up", () => {
  const arbres = [version(3, sans("P1")), version(2, sans("P1")), version(1, (p) => p)];
  const lu = suivrePoint(arbres, "P1", ["P2", "P90"]);
  expect([lu?.versions[0].arbre.version, lu?.absentDepuis]).toEqual([1, 2]);
  // P90 was made since, and no version holds it: nothing is said of it.
  expect(lu?.repris.map((r) => r.code)).toEqual(["P2"]);
  expect(suivrePoint(arbres, "P1", [])?.repris).toEqual([]);
  // Merged in the work under way, and still published: it stays as it is.
  expect(suivrePoint([version(1, (p) => p)], "P1", ["P2"])).toMatchObject({ absentDepuis: null, repris: [] });
});
