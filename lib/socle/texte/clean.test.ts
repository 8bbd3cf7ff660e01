import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { couverturePolices } from "../dessin/polices.ts";
import { nettoyer, remplacerGlyphes } from "./clean.ts";

const SAISIES: [typed: string, kept: string][] = [
  ["e\u0301te\u0301", "été"],
  ["a\u0000b\u0007c\u007F", "abc"],
  ["une\r\ndeux\rtrois\u2028quatre", "une\ndeux\ntrois\nquatre"],
  ["une\ttabulation", "une tabulation"],
  ["privé\uE000 \u{F0000}", "privé "],
  ["moitié \uD800 seule \uDC00", "moitié  seule "],
  ["renversé \u202Egros\u202C", "renversé gros"],
  ["cou\u00ADpure\uFEFF", "coupure"],
  ["rien\u034F qui se voie\u{E0080}\u3164", "rien qui se voie"],
  ["\u{E0080}\u200D", ""],
  ["déjà propre — « ici »", "déjà propre — « ici »"],
];

for (const [typed, kept] of SAISIES) {
  test(`${JSON.stringify(typed)} devient ${JSON.stringify(kept)}`, () => {
    expect(nettoyer(typed)).toBe(kept);
  });
}

test("cleaning twice changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (texte) => expect(nettoyer(nettoyer(texte))).toBe(nettoyer(texte))),
  );
});

test("what the fonts do not have becomes □ and is named once", () => {
  expect(remplacerGlyphes("Bravo 🎉🎉 中 !", couverturePolices())).toEqual({
    texte: "Bravo □□ □ !",
    manquants: ["🎉", "中"],
  });
});

test("a readable equivalent is better than a square", () => {
  expect(remplacerGlyphes("Ｎord‑Est, ①", couverturePolices()).texte).toBe("Nord-Est, 1");
  expect(remplacerGlyphes("cœur\u200D\uFE0F", couverturePolices())).toEqual({ texte: "cœur", manquants: [] });
});

test("the fonts that are delivered have all that French asks for", () => {
  const francais =
    "abcxyzABCXYZ0123456789àâäæçéèêëîïôœùûüÿÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ«»“”‘’…–—·•€°ᵉʳ%&@#/\\|()[]{}<>=+*;:!?., \u00A0\u202F²³½×";
  expect(remplacerGlyphes(francais, couverturePolices())).toEqual({ texte: francais, manquants: [] });
});
