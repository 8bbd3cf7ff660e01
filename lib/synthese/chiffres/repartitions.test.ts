import { expect, test } from "@playwright/test";
import { CODES_USUELS } from "../../socle/transitions/transitions.ts";
import { atelier } from "./fixture.ts";
import {
  repartirParFormat,
  repartirParLieu,
  repartirParMois,
  repartirParTaille,
  repartirParTransition,
} from "./repartitions.ts";

const ATELIERS = [
  atelier("A1", { participants: 9, transitions: ["sociale", "ecologique"] }),
  atelier("A2", { participants: 10, departement: null, modalite: "visio" }),
  atelier("A3", { participants: 100, departement: null }),
  atelier("A4", { mois: "2023-07" }),
  atelier("A5", { etat: "annule", participants: 50 }),
  atelier("A6", { etatCandidature: "label_retire" }),
];

test("each number tells the ateliers it counts, and only them", () => {
  expect(repartirParLieu(ATELIERS, ["59", "60", "distanciel", "non_disponible"])).toEqual([
    { cle: "59", codes: ["A1", "A4"] },
    { cle: "60", codes: [] },
    { cle: "distanciel", codes: ["A2"] },
    { cle: "non_disponible", codes: ["A3"] },
  ]);
  expect(repartirParMois(ATELIERS, ["2023-06", "2023-07", "2023-08"]).map((r) => r.codes)).toEqual([
    ["A1", "A2", "A3"],
    ["A4"],
    [],
  ]);
  expect(repartirParTransition(ATELIERS, CODES_USUELS).map((r) => r.codes)).toEqual([["A1"], ["A1"], [], []]);
  expect(repartirParTaille(ATELIERS).map((r) => r.codes)).toEqual([["A1"], ["A2"], [], [], ["A3"], ["A4"]]);
});

test("a format nobody knows is counted apart, and nothing counts twice", () => {
  const parFormat = repartirParFormat([...ATELIERS, atelier("A7", { format: "visite" })]);
  expect(parFormat.filter((r) => r.codes.length > 0)).toEqual([
    { cle: "visite", codes: ["A7"] },
    { cle: "inconnu", codes: ["A1", "A2", "A3", "A4"] },
  ]);
});
