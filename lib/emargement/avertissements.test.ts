import { expect, test } from "@playwright/test";
import { avertissements } from "./avertissements.ts";

const debuts = (nombre: number, jauge: number | null, arrivees: number) =>
  avertissements(nombre, { jauge, arrivees }).map((a) => a.split(" ")[0]);

test("zéro, bien plus que les places, autre chose que les personnes signalées : dit, jamais refusé", () => {
  expect(debuts(24, null, 0)).toEqual([]);
  expect(debuts(0, null, 0)).toEqual(["Zéro"]);
  expect(debuts(30, 20, 0)).toEqual([]);
  expect(debuts(31, 20, 0)).toEqual(["C’est"]);
  expect(debuts(24, 20, 24)).toEqual([]);
  expect(debuts(0, 20, 1)).toEqual(["Zéro", "1\u00a0personne"]);
});
