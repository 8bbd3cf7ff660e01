import { expect, test } from "@playwright/test";
import { aUneLettrePres, laSeule, lireQuestion } from "./question.ts";

const QUESTIONS: [string, string, string, string][] = [
  ["Lille", "lille", "", ""],
  ["59000 Lille", "lille", "59000", ""],
  ["Lille 59 000", "lille", "59000", ""],
  ["Lille Cedex", "lille", "", ""],
  ["59020 LILLE CEDEX 9", "lille", "59020", ""],
  ["Amiens, Somme", "amiens", "", "somme"],
  ["Saint-Aubin (62)", "saint aubin", "", "62"],
  ["Saint-Aubin 62", "saint aubin", "", "62"],
  ["Laon, Aisne, France", "laon", "", "aisne"],
  ["62 128", "", "62128", ""],
  ["621", "", "621", ""],
  ["noyelle sous lens", "noyelle sous lens", "", ""],
  ["Le Déluge", "le deluge", "", ""],
  ["Lille\u200b", "lille", "", ""],
  ["", "", "", ""],
];
test("a commune is read out of what is typed with it", () => {
  expect(QUESTIONS.map(([q]) => [q, ...Object.values(lireQuestion(q))])).toEqual(QUESTIONS);
});

test("one commune is taken when no other answers as well", () => {
  const c = (rang: number, accord = 0) => ({ rang, accord });
  expect(laSeule([])).toBeNull();
  expect(laSeule([c(0), c(3)])).toEqual(c(0));
  expect(laSeule([c(0), c(0)])).toBeNull();
  expect(laSeule([c(0, 1), c(0)])).toEqual(c(0, 1));
  expect(laSeule([c(2), c(2)])).toBeNull();
  expect(laSeule([c(2), c(3)])).toEqual(c(2));
  expect(laSeule([c(3)])).toEqual(c(3));
  expect(laSeule([c(3), c(3)])).toBeNull();
  expect(laSeule([c(4)])).toBeNull();
});

const LETTRES: [string, string, boolean][] = [
  ["lille", "lille", true],
  ["lile", "lille", true],
  ["lillle", "lille", true],
  ["lilla", "lille", true],
  ["illle", "lille", true],
  ["laon", "lens", false],
  ["noyelle sous lens", "noyelles sous lens", true],
  ["noyelle sous len", "noyelles sous lens", false],
];
test("one letter more, less, another or exchanged", () => {
  expect(LETTRES.map(([a, b]) => [a, b, aUneLettrePres(a, b)])).toEqual(LETTRES);
  expect(LETTRES.map(([a, b]) => [a, b, aUneLettrePres(b, a)])).toEqual(LETTRES);
});
