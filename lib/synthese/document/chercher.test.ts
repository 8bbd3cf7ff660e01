import { expect, test } from "@playwright/test";
import { chercherPoints } from "./chercher.ts";
import { composerSynthese } from "./composer/synthese.ts";
import { ARBRE } from "./fixture.ts";

const trouver = (q: string) =>
  chercherPoints(composerSynthese(ARBRE), q).map((t) => [t.point.code, t.sources.map((e) => e.code)]);

test("a search reads the points and the words they come from, every word typed, accents and case apart", () => {
  expect(trouver("REFERENT immeuble")).toEqual([["P1", []]]);
  expect(trouver("accueillants")).toEqual([["P3", []]]);
  expect(trouver("livraison")).toEqual([
    ["P1", ["F1-02"]],
    ["P2", ["F1-02"]],
  ]);
  expect(trouver("f2-01")).toEqual([["P3", ["F2-01"]]]);
  expect(trouver("p2")).toEqual([["P2", []]]);
  expect(trouver("immeuble accueillants")).toEqual([]);
  expect([trouver(""), trouver("?!")]).toEqual([[], []]);
});
