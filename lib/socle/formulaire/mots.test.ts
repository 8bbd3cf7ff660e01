import { expect, test } from "@playwright/test";
import { comparerMots } from "./mots.ts";

test("the words taken out and put in, the rest kept", () => {
  expect(comparerMots("Un après-midi pour réparer", "Un après-midi entier pour apprendre")).toEqual([
    { genre: "garde", texte: "Un après-midi" },
    { genre: "ajoute", texte: " entier" },
    { genre: "garde", texte: " pour" },
    { genre: "retire", texte: " réparer" },
    { genre: "ajoute", texte: " apprendre" },
  ]);
  expect(comparerMots("", "tout")).toEqual([{ genre: "ajoute", texte: "tout" }]);
  expect(comparerMots("même", "même")).toEqual([{ genre: "garde", texte: "même" }]);
});

test("what is kept and put in is the new text, whatever the texts", () => {
  const mots = ["a", "b", "c", "\n", "d"];
  let graine = 7;
  const tirer = () => {
    graine = (graine * 1103515245 + 12345) % 2147483648;
    return mots[graine % mots.length];
  };
  for (let i = 0; i < 200; i++) {
    const texte = () =>
      Array.from({ length: 1 + (i % 12) }, tirer)
        .join(" ")
        .trim();
    const [avant, apres] = [texte(), texte()];
    const lus = comparerMots(avant, apres);
    const sans = (genre: string) => lus.flatMap((m) => (m.genre === genre ? [] : (m.texte.match(/\S+/g) ?? [])));
    expect(sans("retire")).toEqual(apres.match(/\S+/g) ?? []);
    expect(sans("ajoute")).toEqual(avant.match(/\S+/g) ?? []);
  }
});

test("very long texts are shown whole instead of being compared", () => {
  const long = "mot ".repeat(900).trim();
  expect(comparerMots(long, `${long} fin`).map((m) => m.genre)).toEqual(["retire", "ajoute"]);
});
