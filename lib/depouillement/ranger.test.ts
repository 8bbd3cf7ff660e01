import { expect, test } from "@playwright/test";
import { phrasesDe } from "./phrases.ts";
import { muettes, parLieu, placeDans } from "./ranger.ts";
import { surligner } from "./surligner.ts";

test("a text is cut in its sentences, whose characters are those of the text", () => {
  const texte = " Les pièces manquent. On attend des mois ! Qui les vend ? ";
  expect(phrasesDe(texte).map(({ debut, fin }) => texte.slice(debut, fin))).toEqual([
    "Les pièces manquent.",
    "On attend des mois !",
    "Qui les vend ?",
  ]);
  expect(phrasesDe("  ")).toEqual([]);
});

test("a text is highlighted where énoncés were read in it, even when two share words", () => {
  const plages = [
    { enonceId: "a", debut: 0, fin: 8 },
    { enonceId: "b", debut: 4, fin: 12 },
  ];
  expect(surligner("une idée, deux", plages)).toEqual([
    { texte: "une ", debut: 0, enonces: ["a"], debutDe: ["a"] },
    { texte: "idée", debut: 4, enonces: ["a", "b"], debutDe: ["b"] },
    { texte: ", de", debut: 8, enonces: ["b"], debutDe: [] },
    { texte: "ux", debut: 12, enonces: [], debutDe: [] },
  ]);
});

test("what only repeats the model is told apart: its head, its help, and headings nothing was written under", () => {
  expect([...muettes(["entete", "titre", "aide", "titre", "aide", "carte", "titre", "libre"])].sort()).toEqual([
    1, 2, 3, 5,
  ]);
});

test("cards stand in the order of the document, and are numbered through it", () => {
  const bloc = (bloc: number, debut: number) => ({ passage: { bloc, debut, fin: debut + 1 } });
  const cartes = [bloc(1, 0), bloc(3, 0), bloc(3, 10)];
  expect([bloc(1, 5), bloc(3, 5), bloc(9, 0)].map((c) => placeDans(cartes, c))).toEqual([1, 2, 3]);
  expect(placeDans([{ passage: { page: 2 } }], { passage: { page: 1 } })).toBe(0);
  const par = parLieu(cartes.map((c, i) => ({ ...c, cle: `c${i}` })));
  expect([...par].map(([lieu, ici]) => [lieu, ici.map((c) => c.numero)])).toEqual([
    [1, [1]],
    [3, [2, 3]],
  ]);
});
