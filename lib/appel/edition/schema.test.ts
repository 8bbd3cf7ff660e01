import { expect, test } from "@playwright/test";
import { type ReglagesSaisis, reglages } from "./schema.ts";

const BONS: ReglagesSaisis = {
  delaiReponse: " 30 ",
  delaiComplement: "15",
  delaiRestitution: "15",
  datesComite: [{ date: "2030-09-10" }, { date: "2030-03-01" }, { date: "2030-09-10" }],
  quorumComite: "",
};

test("settings come out as numbers, the meetings in order and once each", () => {
  expect(reglages.parse(BONS)).toEqual({
    delaiReponse: 30,
    delaiComplement: 15,
    delaiRestitution: 15,
    datesComite: ["2030-03-01", "2030-09-10"],
    quorumComite: null,
  });
});

test("each wrong answer is told in French, beside its own field", () => {
  const issues =
    reglages.safeParse({
      ...BONS,
      delaiReponse: "trente",
      delaiComplement: "0",
      delaiRestitution: "500",
      datesComite: [{ date: "2030-02-30" }],
      quorumComite: "-2",
    }).error?.issues ?? [];
  expect(Object.fromEntries(issues.map((i) => [i.path.join("."), i.message.replaceAll("\u00A0", " ")]))).toEqual({
    delaiReponse: "Écrivez un nombre de jours, par exemple 30",
    delaiComplement: "Au moins un jour",
    delaiRestitution: "Au plus 180 jours",
    "datesComite.0.date": "Écrivez une date complète",
    quorumComite: "Écrivez un nombre de membres, ou rien",
  });
});
