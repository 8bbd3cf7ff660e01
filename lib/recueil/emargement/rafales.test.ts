import { expect, test } from "@playwright/test";
import { rafales } from "./rafales.ts";

const DEBUT = Date.parse("2030-05-10T12:00:00Z");
const toutes = (n: number, secondes: number, depart = 0) =>
  Array.from({ length: n }, (_, i) => new Date(DEBUT + (depart + i * secondes) * 1000));
const dites = (instants: Date[], jauge: number | null) =>
  rafales(instants, jauge).map((r) => [r.nombre, (r.du.getTime() - DEBUT) / 1000, (r.au.getTime() - DEBUT) / 1000]);

test("twenty people within twenty seconds are a burst, nineteen or slower ones are a room that fills", () => {
  expect(dites(toutes(20, 1), null)).toEqual([[20, 0, 19]]);
  expect(dites(toutes(19, 1), null)).toEqual([]);
  expect(dites(toutes(200, 2), null)).toEqual([]);
  expect(dites([], 30)).toEqual([]);
});

test("a burst goes on as long as it lasts, two of them are two, a large room is quicker", () => {
  expect(dites([...toutes(3, 30), ...toutes(100, 0.5, 200), ...toutes(25, 0.1, 900)], 50)).toEqual([
    [100, 200, 249.5],
    [25, 900, 902.4],
  ]);
  expect(dites(toutes(40, 0.4), 300)).toEqual([]);
  expect(dites(toutes(60, 0.3), 300)).toEqual([[60, 0, 17.7]]);
});
