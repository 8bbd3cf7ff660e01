import { expect, test } from "@playwright/test";
import { phrasesDe } from "./phrases.ts";
import { lieuxDe, muettes, parLieu, placeDans } from "./ranger.ts";
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
    "1",
    "2",
    "3",
    "5",
  ]);
});

const bloc = (
  numero: number,
  page?: number,
  texte = "Une phrase assez longue pour être tout ce que dit une page de ce document.",
) => ({
  numero,
  texte,
  signets: [],
  ...(page === undefined ? {} : { page }),
});

test("the places of a document are its blocks, and its pages to be copied before what is read on them", () => {
  const cles = (...args: Parameters<typeof lieuxDe>) => lieuxDe(...args).map((l) => l.cle);
  expect(cles([bloc(1), bloc(2)], null)).toEqual(["1", "2"]);
  expect(cles([], 3)).toEqual(["p1", "p2", "p3"]);
  expect(cles([bloc(1, 1), { ...bloc(2, 3), image: true }, bloc(3, 3)], 4)).toEqual(["1", "p2", "p3", "2", "3", "p4"]);
});

test("cards stand in the order of the document, and are numbered through it", () => {
  const carte = (bloc: number, debut: number) => ({ passage: { bloc, debut, fin: debut + 1 } });
  const cartes = [carte(1, 0), carte(3, 0), carte(3, 10)];
  const lieux = lieuxDe(
    Array.from({ length: 9 }, (_, i) => bloc(i + 1)),
    null,
  );
  expect([carte(1, 5), carte(3, 5), carte(9, 0)].map((c) => placeDans(cartes, c, lieux))).toEqual([1, 2, 3]);
  const pages = lieuxDe([bloc(1, 1), bloc(2, 3)], 3);
  expect(placeDans([{ passage: { page: 2 } }], carte(1, 0), pages)).toBe(0);
  expect(placeDans([carte(1, 0), carte(2, 0)], { passage: { page: 2 } }, pages)).toBe(1);
  const par = parLieu(cartes.map((c, i) => ({ ...c, cle: `c${i}` })));
  expect([...par].map(([lieu, ici]) => [lieu, ici.map((c) => c.numero)])).toEqual([
    ["1", [1]],
    ["3", [2, 3]],
  ]);
});
