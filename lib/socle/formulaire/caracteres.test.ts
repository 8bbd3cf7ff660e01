import { expect, test } from "@playwright/test";
import { adresseSeule, aPlat, nettoyer } from "./caracteres.ts";

const TEXTES: [string, string][] = [
  ["Texte collé\u0000 depuis un document.", "Texte collé depuis un document."],
  ["Une moitié \ud83d d’emoji, un entier 🌍", "Une moitié  d’emoji, un entier 🌍"],
  ["ligne\r\nautre\u000bsuite\u2028fin", "ligne\nautre\nsuite\nfin"],
  ["zéro\u200b largeur\ufeff, césu\u00adre", "zéro largeur, césure"],
  ["sens forcé\u202e ici", "sens forcé ici"],
  ["e\u0301te\u0301", "été"],
  ["tabulation\tgardée, espaces\u00a0fines\u202fgardées", "tabulation\tgardée, espaces\u00a0fines\u202fgardées"],
  ["👩\u200d🌾", "👩\u200d🌾"],
];
test("characters no text holds are dropped, what is seen stays", () => {
  expect(TEXTES.map(([t]) => [t, nettoyer(t)])).toEqual(TEXTES);
});

test("a number is read with plain digits and hyphens", () => {
  expect(aPlat("\uff11\uff12\u2011\u200b34")).toBe("12-34");
});

const ADRESSES: [string, string][] = [
  ["Accueil <m@exemple.test>", "m@exemple.test"],
  ["« Accueil » <mailto:M@Exemple.test> ;", "m@exemple.test"],
  ["mailto:m@exemple.test", "m@exemple.test"],
  [" m\u2011b@exemple.test.", "m-b@exemple.test"],
  ["m@exemple.test\u200b", "m@exemple.test"],
  ["camille", "camille"],
  ["a b@exemple.test", "a b@exemple.test"],
];
test("the address alone is taken of what is pasted with it", () => {
  expect(ADRESSES.map(([t]) => [t, adresseSeule(t)])).toEqual(ADRESSES);
});
