import { expect, test } from "@playwright/test";
import { type Changements, fusionner } from "./fusion.ts";
import { enonce, point, tableEssai } from "./table-essai.ts";

const rien: Changements = {
  numero: 2,
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
};

test("rows that did not change stay the same objects, and in their place", () => {
  const avant = tableEssai();
  const apres = fusionner(avant, { ...rien, enonces: [enonce("e2", "F1-02", "frein", { accroche: "Autre" })] });
  expect(apres.enonces.map((e) => e.id)).toEqual(avant.enonces.map((e) => e.id));
  expect(apres.enonces[0]).toBe(avant.enonces[0]);
  expect(apres.enonces[1]?.accroche).toBe("Autre");
});

test("a point moved to another chapter is found among those of elsewhere, and back", () => {
  const p1 = { id: "p1", code: "P1", transition: "sociale" as const, accroche: "Point P1", texte: "", sources: [] };
  const parti = fusionner(tableEssai(), { ...rien, ailleurs: [p1] });
  expect([parti.points, parti.ailleurs.map((p) => p.code)]).toEqual([[], ["P9", "P1"]]);
  const revenu = fusionner(parti, { ...rien, numero: 3, points: [point("p1", "P1", "g1", "a", ["e5"])] });
  expect([revenu.points.map((p) => p.code), revenu.ailleurs.map((p) => p.code)]).toEqual([["P1"], ["P9"]]);
});

test("points follow their rank, character by character", () => {
  const venus = [point("p3", "P3", "g1", "a0V", ["e1"]), point("p2", "P2", "g1", "a0", ["e2"])];
  const apres = fusionner(tableEssai(), { ...rien, points: venus });
  expect(apres.points.map((p) => p.code)).toEqual(["P1", "P2", "P3"]);
});

test("an older answer, come late, changes nothing", () => {
  const table = { ...tableEssai(), numero: 5 };
  expect(fusionner(table, { ...rien, numero: 4, partis: ["p1"] })).toBe(table);
});
