import { expect, test } from "@playwright/test";
import { lienProgramme, lireFiltre, lirePage, lireVue } from "./filtre.ts";

const DEPARTEMENTS = ["02", "59", "60", "62", "80"];

test("the address of a filtered programme is read whole", () => {
  const params = { transition: "sociale", departement: "02", mois: "2023-06", q: "  Mont-St-Éloi " };
  expect(lireFiltre(params, DEPARTEMENTS)).toEqual({
    transition: "sociale",
    departement: "02",
    mois: "2023-06",
    q: "Mont-St-Éloi",
  });
  expect(lireFiltre({ departement: "distanciel" }, DEPARTEMENTS)).toEqual({ departement: "distanciel" });
  expect(lireFiltre({ departement: "non_disponible" }, DEPARTEMENTS)).toEqual({ departement: "non_disponible" });
});

test("a value that means nothing is left aside", () => {
  expect(
    lireFiltre({ transition: "numerique", departement: "75", mois: "2023-13", q: "   ", autre: "x" }, DEPARTEMENTS),
  ).toEqual({});
  expect(lireFiltre({ transition: ["sociale", "ecologique"], mois: "juin", q: "\0" }, DEPARTEMENTS)).toEqual({
    transition: "sociale",
  });
  expect(lireFiltre({ q: "x".repeat(500) }, DEPARTEMENTS).q).toHaveLength(100);
});

test("a view or a page nobody knows is the first one", () => {
  expect([lireVue({}), lireVue({ vue: "carte" }), lireVue({ vue: "globe" })]).toEqual(["liste", "carte", "liste"]);
  expect(["", "0", "-1", "1.5", "2", "99999"].map((page) => lirePage({ page }))).toEqual([1, 1, 1, 1, 2, 1]);
});

test("the address written is the one read again, without what goes without saying", () => {
  expect(lienProgramme(2023)).toBe("/2023/programme");
  expect(lienProgramme(2023, { vue: "liste", page: 1 })).toBe("/2023/programme");
  expect(lienProgramme(2023, { q: "Égalité & co", vue: "carte", transition: "sociale" })).toBe(
    "/2023/programme?transition=sociale&q=%C3%89galit%C3%A9+%26+co&vue=carte",
  );
});
