import { expect, test } from "@playwright/test";
import { atelier } from "./fixture.ts";
import { frequentationParCategorie, frequentationParFormat, frequentationParModalite } from "./frequentation.ts";

const ATELIERS = [
  atelier("A1", { participants: 10, format: "conference", categorie: "reseau_ess" }),
  atelier("A2", { participants: 21, format: "conference", categorie: "epci_commune" }),
  atelier("A3", { participants: 120, format: "conference", categorie: "reseau_ess" }),
  atelier("A4", { format: "conference", categorie: "reseau_ess" }),
  atelier("A5", { participants: 8, modalite: "visio" }),
  atelier("A6", { participants: 50, etat: "annule", format: "visite" }),
];

test("attendance is told by kind over the ateliers where it is known, those where it is not apart, and adds up to all", () => {
  expect(frequentationParFormat(ATELIERS)).toEqual([
    {
      cle: "conference",
      participations: 151,
      moyenne: 50.3,
      mediane: 21,
      connus: ["A1", "A2", "A3"],
      inconnus: ["A4"],
    },
    { cle: "inconnu", participations: 8, moyenne: 8, mediane: 8, connus: ["A5"], inconnus: [] },
  ]);
  expect(frequentationParModalite(ATELIERS).map((f) => [f.cle, f.participations])).toEqual([
    ["presentiel", 151],
    ["visio", 8],
  ]);
  const categories = frequentationParCategorie(ATELIERS);
  expect(categories.map((f) => [f.cle, f.participations, f.mediane])).toEqual([
    ["reseau_ess", 130, 65],
    ["epci_commune", 21, 21],
    ["inconnu", 8, 8],
  ]);
  expect(categories.reduce((n, f) => n + f.participations, 0)).toBe(159);
  expect(frequentationParFormat([atelier("A9", {})])).toEqual([
    { cle: "inconnu", participations: 0, moyenne: null, mediane: null, connus: [], inconnus: ["A9"] },
  ]);
});
