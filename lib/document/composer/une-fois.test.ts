import { expect, test } from "@playwright/test";
import { ARBRE } from "../fixture.ts";
import { composerUneFois } from "./une-fois.ts";

test("a version is composed once however often it is read, and again as soon as anything of it is masked", () => {
  const premier = composerUneFois(ARBRE);
  expect(composerUneFois(structuredClone(ARBRE))).toBe(premier);
  const masque = { ...ARBRE, intitule: "…" };
  expect(composerUneFois(masque).intitule).toBe("…");
  // The oldest go first, what is read again stays.
  for (let i = 0; i < 4; i++) composerUneFois({ ...ARBRE, version: 10 + i });
  expect(composerUneFois(structuredClone(ARBRE))).toBe(premier);
  for (let i = 0; i < 6; i++) composerUneFois({ ...ARBRE, version: 20 + i });
  expect(composerUneFois(structuredClone(ARBRE))).not.toBe(premier);
});
