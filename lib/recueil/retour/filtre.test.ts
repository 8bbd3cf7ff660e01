import { expect, test } from "@playwright/test";
import { type FiltreRetours, lienRetours, lireFiltreRetours, parametresRetours } from "./filtre.ts";

const TOUT: FiltreRetours = { manque: "fiche", departement: "02", retard: "oui" };

test("an address tells the whole filter of returns, always in the same order", () => {
  expect(lienRetours("/x", TOUT, 2)).toBe("/x?manque=fiche&departement=02&retard=oui&page=2");
  expect(lienRetours("/x")).toBe("/x");
  const remuee = Object.fromEntries([...parametresRetours(TOUT)].reverse());
  expect(lireFiltreRetours(remuee)).toEqual(TOUT);
});

test("what means nothing is left aside, without an error", () => {
  expect(lireFiltreRetours({ manque: "tout", departement: "02' or 1=1", retard: "non", page: "3" })).toEqual({});
  expect(lireFiltreRetours({ manque: ["fiche"], departement: ["02", "59"] })).toEqual({});
  expect(lireFiltreRetours({ departement: "distanciel" })).toEqual({ departement: "distanciel" });
});
