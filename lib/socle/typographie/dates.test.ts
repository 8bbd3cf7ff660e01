import { expect, test } from "@playwright/test";
import fc from "fast-check";
import {
  dateAtelier,
  dateBreve,
  dateCourte,
  dateLongue,
  finDeJournee,
  heure,
  instantLocal,
  instantLong,
  jourLocal,
  moisBref,
  moisLong,
  plageHoraire,
} from "./dates.ts";
import { isFuseau, nomDuFuseau, reglerFuseau } from "./fuseau.ts";

test("civil days are written in full, without a capital, and the first is an ordinal", () => {
  expect(dateLongue("2023-04-06")).toBe("jeudi 6\u00A0avril 2023");
  expect(dateLongue("2023-04-01")).toBe("samedi 1er\u00A0avril 2023");
  expect(dateLongue("2024-02-29")).toBe("jeudi 29\u00A0février 2024");
  expect(dateCourte("2023-04-06")).toBe("6\u00A0avril 2023");
  expect(dateCourte("2023-08-01")).toBe("1er\u00A0août 2023");
  expect(moisLong("2023-12")).toBe("décembre 2023");
});

test("in a list, the year is written only when it is not the one it is", () => {
  expect(dateBreve("2023-03-17", "2023-12-31")).toBe("17\u00A0mars");
  expect(dateBreve("2023-08-01", "2024-01-01")).toBe("1er\u00A0août 2023");
  expect(moisBref("2023-12", "2023-01-05")).toBe("décembre");
  expect(moisBref("2023-12", "2024-01-05")).toBe("décembre 2023");
});

test("a day that does not exist is refused", () => {
  for (const jour of ["2023-02-30", "2023-13-01", "23-01-01", "", "2023-1-1", "2023-04-06T00:00:00Z"]) {
    expect(() => dateLongue(jour), jour).toThrow(RangeError);
  }
});

test("hours are written as French has them", () => {
  expect(heure("09:30:00")).toBe("9\u00A0h\u00A030");
  expect(heure("14:00")).toBe("14\u00A0h");
  expect(heure("00:05:00")).toBe("0\u00A0h\u00A005");
  expect(() => heure("24:00")).toThrow(RangeError);
  expect(plageHoraire("09:30:00", "12:00:00")).toBe("9\u00A0h\u00A030\u00A0– 12\u00A0h");
  expect(plageHoraire("09:30:00", null)).toBe("9\u00A0h\u00A030");
  expect(plageHoraire(null, null)).toBe("");
});

test("an atelier is dated to the day and hour, to the day, or to the month", () => {
  expect(dateAtelier({ date: "2023-04-06", mois: "2023-04", heureDebut: "09:30:00", heureFin: "12:00:00" })).toBe(
    "jeudi 6\u00A0avril 2023, 9\u00A0h\u00A030\u00A0– 12\u00A0h",
  );
  expect(dateAtelier({ date: "2023-04-06", mois: "2023-04" })).toBe("jeudi 6\u00A0avril 2023");
  expect(dateAtelier({ date: null, mois: "2023-12", heureDebut: null, heureFin: null })).toBe(
    "décembre 2023, date à préciser",
  );
});

test("an instant is read at the hour of Paris, winter and summer", () => {
  expect(instantLong(new Date("2023-12-12T13:32:00Z"))).toBe("mardi 12\u00A0décembre 2023 à 14\u00A0h\u00A032");
  expect(instantLong(new Date("2023-06-30T22:00:00Z"))).toBe("samedi 1er\u00A0juillet 2023 à 0\u00A0h\u00A000");
  expect(jourLocal(new Date("2023-06-30T21:59:59.999Z"))).toBe("2023-06-30");
  expect(jourLocal(new Date("2023-06-30T22:00:00Z"))).toBe("2023-07-01");
  expect(jourLocal(new Date("2023-12-31T23:00:00Z"))).toBe("2024-01-01");
});

test("the end of a day follows summer time and winter time", () => {
  expect(finDeJournee("2023-03-17").toISOString()).toBe("2023-03-17T22:59:59.999Z");
  expect(finDeJournee("2023-03-25").toISOString()).toBe("2023-03-25T22:59:59.999Z");
  expect(finDeJournee("2023-03-26").toISOString()).toBe("2023-03-26T21:59:59.999Z");
  expect(finDeJournee("2023-07-14").toISOString()).toBe("2023-07-14T21:59:59.999Z");
  expect(finDeJournee("2023-10-28").toISOString()).toBe("2023-10-28T21:59:59.999Z");
  expect(finDeJournee("2023-10-29").toISOString()).toBe("2023-10-29T22:59:59.999Z");
  expect(finDeJournee("2023-12-31").toISOString()).toBe("2023-12-31T22:59:59.999Z");
});

test("the end of a day is in that day, and the next instant no longer is", () => {
  const jours = fc.date({ min: new Date("2015-01-01"), max: new Date("2040-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(jours, (date) => {
      const jour = date.toISOString().slice(0, 10);
      const fin = finDeJournee(jour);
      expect(jourLocal(fin)).toBe(jour);
      expect(jourLocal(new Date(fin.getTime() + 1)) > jour).toBe(true);
    }),
  );
});

test("an hour of Paris is an instant, in winter, in summer and the day the hour changes", () => {
  expect(instantLocal("2030-01-10", "14:00").toISOString()).toBe("2030-01-10T13:00:00.000Z");
  expect(instantLocal("2030-05-10", "14:30:00").toISOString()).toBe("2030-05-10T12:30:00.000Z");
  expect(instantLocal("2030-05-10", "00:00").toISOString()).toBe("2030-05-09T22:00:00.000Z");
  // On 31 March 2030, 2 h becomes 3 h.
  expect(instantLocal("2030-03-31", "01:59").toISOString()).toBe("2030-03-31T00:59:00.000Z");
  expect(instantLocal("2030-03-31", "03:00").toISOString()).toBe("2030-03-31T01:00:00.000Z");
});

test("in another zone, days, hours and deadlines are its own", () => {
  reglerFuseau("Indian/Reunion");
  try {
    expect(finDeJournee("2023-07-14").toISOString()).toBe("2023-07-14T19:59:59.999Z");
    expect(finDeJournee("2023-12-31").toISOString()).toBe("2023-12-31T19:59:59.999Z");
    expect(jourLocal(new Date("2023-06-30T20:00:00Z"))).toBe("2023-07-01");
    expect(instantLong(new Date("2023-12-12T13:32:00Z"))).toBe("mardi 12\u00A0décembre 2023 à 17\u00A0h\u00A032");
    expect(instantLocal("2023-07-14", "09:30").toISOString()).toBe("2023-07-14T05:30:00.000Z");
    expect(nomDuFuseau()).toBe("La Réunion");
    reglerFuseau("America/Martinique");
    expect(finDeJournee("2023-07-14").toISOString()).toBe("2023-07-15T03:59:59.999Z");
  } finally {
    reglerFuseau(undefined);
  }
  expect([isFuseau("Europe/Paris"), isFuseau("Indian/Ailleurs")]).toEqual([true, false]);
});
