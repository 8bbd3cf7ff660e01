import { expect, test } from "@playwright/test";
import { trierFr } from "./tri.ts";

test("accents, ligatures and case do not move a name", () => {
  expect(trierFr(["Zoo", "Œuvre", "Épi", "émm", "Apes", "olive"])).toEqual([
    "Apes",
    "émm",
    "Épi",
    "Œuvre",
    "olive",
    "Zoo",
  ]);
});

test("codes are ordered by their number, and the list received stays in place", () => {
  const codes = [{ code: "A12" }, { code: "A2" }, { code: "A1" }];
  expect(trierFr(codes, (atelier) => atelier.code).map(({ code }) => code)).toEqual(["A1", "A2", "A12"]);
  expect(codes[0]?.code).toBe("A12");
});
