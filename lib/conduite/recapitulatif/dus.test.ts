import { expect, test } from "@playwright/test";
import type { Rythme } from "../../socle/courriel/rythmes.ts";
import { isDu } from "./dus.ts";

// 6 May 2030 is a Monday; Wednesday 8 is a public holiday; Monday 10 June is Whit Monday.
const CAS: [Rythme, string | null, string, boolean][] = [
  ["jour", null, "2030-05-06", true],
  ["jour", "2030-05-05", "2030-05-06", true],
  ["jour", "2030-05-06", "2030-05-06", false],
  ["jour", "2030-05-06", "2030-05-07", true],
  ["jour", "2030-05-07", "2030-05-08", false],
  ["jour", "2030-05-10", "2030-05-11", false],
  ["jour", "2030-05-10", "2030-05-12", false],
  ["jour", "2030-05-10", "2030-05-13", true],
  ["semaine", "2030-05-06", "2030-05-10", false],
  ["semaine", "2030-05-10", "2030-05-13", true],
  ["semaine", "2030-06-03", "2030-06-10", false],
  ["semaine", "2030-06-03", "2030-06-11", true],
  ["semaine", "2030-06-11", "2030-06-12", false],
  ["semaine", null, "2030-05-08", false],
];
test("what waits is told once a working day, or on the first working day of the week", () => {
  expect(CAS.map(([rythme, dernier, jour]) => [rythme, dernier, jour, isDu(rythme, dernier, jour)])).toEqual(CAS);
});
