import { expect, test } from "@playwright/test";
import { ARBRE } from "../fixture.ts";
import { composerUneFois } from "./une-fois.ts";

test("a version is composed once however often it is read, and again as soon as another tree is read of it", () => {
  const premier = composerUneFois(ARBRE);
  expect(composerUneFois(ARBRE)).toBe(premier);
  expect(composerUneFois({ ...ARBRE, intitule: "…" }).intitule).toBe("…");
});
