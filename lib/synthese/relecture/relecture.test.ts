import { expect, test } from "@playwright/test";
import { tirerAuSort } from "./tirer.ts";
import { phraseAccord } from "./wording.ts";

const ids = (n: number) => Array.from({ length: n }, (_, i) => `e${i}`);

test("ten are drawn at least, five in a hundred beyond, all when there are fewer", () => {
  expect([5, 10, 199, 201, 400].map((n) => tirerAuSort("graine", ids(n)).length)).toEqual([5, 10, 10, 11, 20]);
});

test("a seed draws the same ones whatever their order; another draws others", () => {
  const tires = tirerAuSort("graine", ids(100));
  expect(tirerAuSort("graine", ids(100).reverse())).toEqual(tires);
  expect(new Set(tires).size).toBe(10);
  expect(tirerAuSort("autre", ids(100))).not.toEqual(tires);
});

test("the agreement is told with what it is counted on, or said not to be done", () => {
  expect(phraseAccord({ tires: 10, relus: 0, accords: 0 })).toBe("Double traitement : non fait.");
  expect(phraseAccord({ tires: 10, relus: 10, accords: 9 })).toBe(
    "10 énoncés sur 10 traités une seconde fois, sans connaître le premier choix : 9 accords.",
  );
});
