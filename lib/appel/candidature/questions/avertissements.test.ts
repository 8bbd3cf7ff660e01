import { expect, test } from "@playwright/test";
import { ferie } from "../../../socle/horloge/feries.ts";
import { joursApres } from "../../../socle/horloge/jours.ts";
import { avertissementsDe } from "./avertissements.ts";

const le = (date: string, heureDebut = "", heureFin = "", mois = "") => ({ date, mois, heureDebut, heureFin });

const DATES: [string, string[]][] = [
  ["2026-05-01", ["Ce jour est férié (Fête du travail)."]],
  ["2026-04-06", ["Ce jour est férié (Lundi de Pâques)."]],
  ["2026-05-14", ["Ce jour est férié (Ascension)."]],
  ["2026-05-25", ["Ce jour est férié (Lundi de Pentecôte)."]],
  ["2026-04-03", []],
  ["2026-05-09", ["Ce jour est un samedi."]],
  ["2026-05-10", ["Ce jour est un dimanche."]],
  ["2026-05-12", []],
  ["2026-08-12", ["En août, beaucoup de structures sont fermées."]],
  ["2026-08-15", ["Ce jour est férié (Assomption).", "En août, beaucoup de structures sont fermées."]],
  ["", []],
  ["2026-13-45", []],
];
test("holidays, week-ends and August are told", () => {
  expect(DATES.map(([date]) => [date, avertissementsDe([le(date)], 0)])).toEqual(DATES);
  expect(avertissementsDe([le("", "", "", "2026-08")], 0)).toEqual(["En août, beaucoup de structures sont fermées."]);
});

test("the eleven holidays of a year fall on their civil days, in any time zone", () => {
  const zone = process.env.TZ;
  // A year per zone, since a year is read once; in Sydney and Santiago the clocks go back on Easter night.
  const cas = [
    ["UTC", "2024-04-01"],
    ["Europe/Paris", "2023-04-10"],
    ["Australia/Sydney", "2018-04-02"],
    ["America/Santiago", "2021-04-05"],
    ["Pacific/Kiritimati", "2022-04-18"],
  ] as const;
  try {
    for (const [tz, lundi] of cas) {
      process.env.TZ = tz;
      expect([tz, ferie(lundi), ferie(`${lundi.slice(0, 4)}-12-25`), ferie(joursApres(lundi, -1))]).toEqual([
        tz,
        "Lundi de Pâques",
        "Noël",
        null,
      ]);
    }
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

const CONFLITS: [string, ReturnType<typeof le>, boolean][] = [
  ["the same hours", le("2026-05-12", "14:00", "17:00"), true],
  ["one inside the other", le("2026-05-12", "15:00", "16:00"), true],
  ["an overlap", le("2026-05-12", "16:30", "18:00"), true],
  ["one after the other", le("2026-05-12", "17:00", "18:00"), false],
  ["the same start, no end", le("2026-05-12", "14:00"), true],
  ["no hours", le("2026-05-12"), false],
  ["another day", le("2026-05-13", "14:00", "17:00"), false],
];
test("two ateliers at the same time are told", () => {
  const premier = le("2026-05-12", "14:00", "17:00");
  for (const [cas, second, dit] of CONFLITS)
    expect([
      cas,
      avertissementsDe([premier, second], 0).length > 0,
      avertissementsDe([premier, second], 1).length > 0,
    ]).toEqual([cas, dit, dit]);
});
