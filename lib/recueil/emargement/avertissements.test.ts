import { expect, test } from "@playwright/test";
import { avertissements } from "./avertissements.ts";

const debuts = (nombre: number, jauge: number | null, arrivees: number) =>
  avertissements(nombre, { jauge, arrivees, voisins: [] }).map((a) => a.split(/\s/u)[0]);

test("zero, far more than the places, other than those who checked in: said, never refused", () => {
  expect(debuts(24, null, 0)).toEqual([]);
  expect(debuts(0, null, 0)).toEqual(["Zéro"]);
  expect(debuts(30, 20, 0)).toEqual([]);
  expect(debuts(31, 20, 0)).toEqual(["C’est"]);
  expect(debuts(24, 20, 24)).toEqual([]);
  expect(debuts(0, 20, 1)).toEqual(["Zéro", "1"]);
});

test("the same number as another atelier of the same organiser is said, with the atelier; zero is not copied", () => {
  const voisins = [
    { code: "A3", nombre: 18 },
    { code: "A5", nombre: 0 },
    { code: "A7", nombre: 18 },
    { code: "A9", nombre: 40 },
  ];
  const dits = (nombre: number) => avertissements(nombre, { jauge: null, arrivees: 0, voisins });
  expect(dits(17)).toEqual([]);
  expect(dits(40)).toEqual([
    "Le même nombre est déclaré pour l’atelier A9 du même organisateur : vérifiez qu’il n’est pas recopié.",
  ]);
  expect(dits(18)).toEqual([
    "Le même nombre est déclaré pour les ateliers A3 et A7 du même organisateur : vérifiez qu’il n’est pas recopié.",
  ]);
  expect(dits(0).map((a) => a.split(/\s/u)[0])).toEqual(["Zéro"]);
});
