import { expect, test } from "@playwright/test";
import { codeCherche, extraire, marquer, motsCherches, requeteDuMot, requeteMots } from "./mots-cherches.ts";

test("the words of a search are folded as the database folds them", () => {
  expect(motsCherches("  L’Écologie à Saint-Éloi, œuvre !  ")).toEqual(["l", "ecologie", "a", "st", "eloi", "oeuvre"]);
  expect(motsCherches("sainte St saint eau EAU")).toEqual(["st", "eau"]);
  expect(motsCherches("% _ \\ ' --")).toEqual([]);
});

test("a code is known however it is typed, and nothing else is", () => {
  for (const [q, code] of [
    ["a12", "A12"],
    [" F7-3 ", "F7-03"],
    ["f07 - 03", "F7-03"],
    ["P 41", "P41"],
    ["P41-2", null],
    ["A0", null],
    ["eau 12", null],
    ["A12 eau", null],
  ] as const)
    expect(codeCherche(q), q).toBe(code);
});

test("what was found is marked in the words as they were written", () => {
  expect(marquer("L’Économie des cœurs économes", ["econo", "coeur"])).toEqual([
    { texte: "L’", trouve: false },
    { texte: "Écono", trouve: true },
    { texte: "mie des ", trouve: false },
    { texte: "cœurs", trouve: true },
    { texte: " ", trouve: false },
    { texte: "écono", trouve: true },
    { texte: "mes", trouve: false },
  ]);
  expect(marquer("Rien ici", ["eau"])).toEqual([{ texte: "Rien ici", trouve: false }]);
});

test("a long text is read around the first word found", () => {
  const long = `${"mot ".repeat(100)}compost ${"suite ".repeat(100)}`;
  const extrait = extraire(long, ["compost"]);
  expect(extrait).toMatch(/^… (mot )+compost (suite )+…$/);
  expect(extrait.length).toBeLessThan(240);
  expect(extraire("Court.", ["court"])).toBe("Court.");
});

test("what is asked of the index of words: each the beginning of one, in each edition, cut as the index cuts", () => {
  expect(requeteMots(["eau", "x".repeat(70)])).toBe(`('eau':* & '${"x".repeat(60)}':*)`);
  expect(requeteMots(["eau", "sol"], ["1-a", "2-b"])).toBe("('1-aeau':* & '1-asol':*) | ('2-beau':* & '2-bsol':*)");
  expect([requeteDuMot("st"), requeteDuMot("sta")]).toEqual(["'st'", "('sta':*)"]);
});
