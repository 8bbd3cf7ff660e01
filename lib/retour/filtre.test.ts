import { expect, test } from "@playwright/test";
import { type FiltreRetours, lienRetours, lireFiltreRetours, parametresRetours } from "./filtre.ts";

const TOUT: FiltreRetours = { manque: "fiche", departement: "02", retard: "oui" };

test("une adresse dit tout le filtre des retours, toujours dans le même ordre", () => {
  expect(lienRetours("/x", TOUT, 2)).toBe("/x?manque=fiche&departement=02&retard=oui&page=2");
  expect(lienRetours("/x")).toBe("/x");
  const remuee = Object.fromEntries([...parametresRetours(TOUT)].reverse());
  expect(lireFiltreRetours(remuee)).toEqual(TOUT);
});

test("ce qui ne veut rien dire est laissé de côté, sans erreur", () => {
  expect(lireFiltreRetours({ manque: "tout", departement: "02' or 1=1", retard: "non", page: "3" })).toEqual({});
  expect(lireFiltreRetours({ manque: ["fiche"], departement: ["02", "59"] })).toEqual({});
  expect(lireFiltreRetours({ departement: "distanciel" })).toEqual({ departement: "distanciel" });
});
