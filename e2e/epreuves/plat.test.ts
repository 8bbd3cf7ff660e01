import { expect, test } from "@playwright/test";
import { jugerPlat, type Releve } from "./plat.ts";

const releves = (serveur: (n: number) => number, tas: (n: number) => number = () => 0): Releve[] =>
  Array.from({ length: 90 }, (_, n) => ({
    at: n * 10,
    serveur: serveur(n),
    ouvriers: 0,
    tas: tas(n),
    descripteurs: 40,
    connexions: 12,
    temporaires: 0,
    donnees: 5,
  }));

const plafond = (n: number) => Math.min(300, 150 + n * 6);

test("what fills once then stays is flat, what swings too", () => {
  expect(jugerPlat(releves(plafond), "serveur")).toEqual({ second: 300, dernier: 300, isPlat: true });
  expect(
    jugerPlat(
      releves((n) => 280 + (n % 7) * 10),
      "serveur",
    ).isPlat,
  ).toBe(true);
  expect(jugerPlat(releves(plafond), "descripteurs")).toEqual({ second: 40, dernier: 40, isPlat: true });
});

test("what rises to the end by more than its margin is not flat", () => {
  expect(
    jugerPlat(
      releves((n) => 250 + n),
      "serveur",
    ),
  ).toEqual({ second: 295, dernier: 325, isPlat: false });
  expect(
    jugerPlat(
      releves((n) => 270 + Math.floor(n / 3)),
      "serveur",
    ),
  ).toEqual({
    second: 285,
    dernier: 295,
    isPlat: true,
  });
});

test("of the JavaScript, what is not collected yet is not held against it; what lives and rises is", () => {
  const dents = (vivant: number, n: number) => vivant + (n % 10) * 6 + (n > 60 ? 20 * Math.sign(n % 10) : 0);
  expect(
    jugerPlat(
      releves(plafond, (n) => dents(170, n)),
      "tas",
    ),
  ).toEqual({ second: 170, dernier: 170, isPlat: true });
  expect(
    jugerPlat(
      releves(plafond, (n) => dents(170 + n / 3, n)),
      "tas",
    ).isPlat,
  ).toBe(false);
});
