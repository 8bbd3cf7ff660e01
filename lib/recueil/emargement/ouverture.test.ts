import { expect, test } from "@playwright/test";
import type { Refus } from "../../socle/refus.ts";
import { type FaitsOuverture, whyNotArriver } from "./ouverture.ts";

// In Paris, on 12 May 2026: 14 h to 17 h, which is 12:00Z to 15:00Z.
const atelier: FaitsOuverture = {
  etat: "attendu",
  candidature: "labellisee",
  atelier: { etat: "programme", date: "2026-05-12", mois: "2026-05" },
  heureDebut: "14:00:00",
  heureFin: "17:00:00",
  arriveesOuvertes: null,
  arriveesRegleesAt: null,
};
const sansHeures = { ...atelier, heureDebut: null, heureFin: null };
const auMois = { ...sansHeures, atelier: { ...atelier.atelier, date: null } };
const ouverte = { ...auMois, arriveesOuvertes: true, arriveesRegleesAt: new Date("2026-05-20T06:00:00Z") };
const fermee = { ...atelier, arriveesOuvertes: false, arriveesRegleesAt: new Date("2026-05-12T13:00:00Z") };

const TABLE: [string, FaitsOuverture, string, Refus | null][] = [
  ["an hour before, less an instant", atelier, "2026-05-12T10:59:59.999Z", "arrivees_a_venir"],
  ["an hour before", atelier, "2026-05-12T11:00:00Z", null],
  ["two hours after", atelier, "2026-05-12T17:00:00Z", null],
  ["two hours after, and an instant", atelier, "2026-05-12T17:00:00.001Z", "arrivees_closes"],
  ["without hours, the day before", sansHeures, "2026-05-11T21:59:59.999Z", "arrivees_a_venir"],
  ["without hours, from midnight", sansHeures, "2026-05-11T22:00:00Z", null],
  ["without hours, in the evening", sansHeures, "2026-05-12T21:59:59.999Z", null],
  ["without hours, the day after", sansHeures, "2026-05-12T22:00:00Z", "arrivees_closes"],
  ["without an end, in the evening", { ...atelier, heureFin: null }, "2026-05-12T21:59:59.999Z", null],
  ["dated to the month", auMois, "2026-05-12T12:00:00Z", "arrivees_a_venir"],
  ["opened by hand", ouverte, "2026-05-20T17:59:59.999Z", null],
  ["opened by hand and forgotten", ouverte, "2026-05-20T18:00:00Z", "arrivees_a_venir"],
  ["closed by hand", fermee, "2026-05-12T13:00:00Z", "arrivees_closes"],
  ["validated", { ...atelier, etat: "valide" }, "2026-05-12T13:00:00Z", "arrivees_closes"],
  ["declared, still open", { ...atelier, etat: "declare" }, "2026-05-12T16:00:00Z", null],
  ["its label withdrawn", { ...atelier, candidature: "label_retire" }, "2026-05-12T13:00:00Z", "arrivees_closes"],
  [
    "reporté",
    { ...atelier, atelier: { ...atelier.atelier, etat: "reporte" } },
    "2026-05-12T13:00:00Z",
    "arrivees_closes",
  ],
];

for (const [quand, e, instant, refus] of TABLE)
  test(`checking in ${quand}: ${refus ?? "open"}`, () => {
    expect(whyNotArriver(e, new Date(instant))).toBe(refus);
  });
