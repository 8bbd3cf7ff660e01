import { expect, test } from "@playwright/test";
import { trierFr } from "./tri.ts";

test("les accents, les ligatures et la casse ne déplacent pas un nom", () => {
  expect(trierFr(["Zoo", "Œuvre", "Épi", "émm", "Apes", "olive"])).toEqual([
    "Apes",
    "émm",
    "Épi",
    "Œuvre",
    "olive",
    "Zoo",
  ]);
});

test("les codes se rangent par leur nombre, et la liste reçue reste en place", () => {
  const codes = [{ code: "A12" }, { code: "A2" }, { code: "A1" }];
  expect(trierFr(codes, (atelier) => atelier.code).map(({ code }) => code)).toEqual(["A1", "A2", "A12"]);
  expect(codes[0]?.code).toBe("A12");
});
