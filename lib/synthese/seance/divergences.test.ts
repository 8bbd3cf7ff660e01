import { expect, test } from "@playwright/test";
import { divergencesTenues, type FaitsDivergence } from "./divergences.ts";

const LE = (jour: number) => new Date(Date.UTC(2023, 11, jour));
const POINT = { id: "p", motsDepuis: 2, valides: undefined };
const objection = (jour: number, motsDepuis = 2) => ({
  pointId: "p",
  qui: "Réseau B",
  texte: "Trop vague.",
  at: LE(jour),
  motsDepuis,
});
const decision = (issue: "adopte" | "divergence" | "a_revoir", depassee = false) =>
  new Map([["p", { issue, texte: "La Région s’en écarte.", seance: 1, date: "2023-12-10", at: LE(10), depassee }]]);
const tenues = (faits: Partial<FaitsDivergence>) =>
  (divergencesTenues({ points: [POINT], decisions: new Map(), objections: [], ...faits }).get("p") ?? []).map((d) => [
    d.qui ?? `séance ${d.seance?.numero}`,
    d.anterieure,
  ]);

const CAS: [string, Partial<FaitsDivergence>, [string, boolean][]][] = [
  ["nothing said", {}, []],
  ["an objection to the words in force", { objections: [objection(9)] }, [["Réseau B", false]]],
  ["an objection to earlier words", { objections: [objection(9, 1)] }, []],
  ["adopted in séance after the objection", { decisions: decision("adopte"), objections: [objection(9)] }, []],
  [
    "an objection after the séance",
    { decisions: decision("adopte"), objections: [objection(11)] },
    [["Réseau B", false]],
  ],
  [
    "the séance prints it once",
    { decisions: decision("divergence"), objections: [objection(9)] },
    [["séance 1", false]],
  ],
  ["to be seen again", { decisions: decision("a_revoir"), objections: [objection(9)] }, [["Réseau B", false]]],
  ["reworded since", { decisions: decision("divergence", true) }, [["séance 1", true]]],
  [
    "adopted, reworded, objected to anew",
    { decisions: decision("adopte", true), objections: [objection(9)] },
    [["Réseau B", false]],
  ],
  [
    "reworded, and the new words validated",
    { points: [{ ...POINT, valides: 2 }], decisions: decision("divergence", true) },
    [],
  ],
  [
    "reworded after what was validated",
    { points: [{ ...POINT, valides: 1 }], decisions: decision("divergence", true) },
    [["séance 1", true]],
  ],
  ["of a point taken out", { points: [], decisions: decision("divergence") }, []],
];
for (const [cas, faits, attendu] of CAS)
  test(`what is printed under a point — ${cas}`, () => expect(tenues(faits)).toEqual(attendu));
