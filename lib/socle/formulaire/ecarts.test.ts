import { expect, test } from "@playwright/test";
import { comparer, fusionner, peutPrendreLesDeux, rattraperBase } from "./ecarts.ts";

const BASE = {
  titre: "a",
  resume: "r",
  listes: ["x"],
  ateliers: [
    { id: "1", lieu: "Lens" },
    { id: "2", lieu: "Lille" },
  ],
};

const CAS: [string, Partial<typeof BASE>, Partial<typeof BASE>, [string, boolean, string][]][] = [
  ["nothing changed", {}, {}, []],
  ["only mine", { titre: "b" }, {}, [["titre", false, "mien"]]],
  ["only theirs", {}, { titre: "b" }, [["titre", false, "sien"]]],
  ["the same change", { titre: "b" }, { titre: "b " }, []],
  ["both", { titre: "b" }, { titre: "c" }, [["titre", true, "mien"]]],
  [
    "a field each",
    { titre: "b" },
    { resume: "s" },
    [
      ["titre", false, "mien"],
      ["resume", false, "sien"],
    ],
  ],
  [
    "an object of a list each",
    {
      ateliers: [
        { id: "1", lieu: "Arras" },
        { id: "2", lieu: "Lille" },
      ],
    },
    {
      ateliers: [
        { id: "9", lieu: "Lens" },
        { id: "8", lieu: "Laon" },
      ],
    },
    [
      ["ateliers.0.lieu", false, "mien"],
      ["ateliers.1", false, "sien"],
    ],
  ],
  [
    "a list made longer",
    { ateliers: [...BASE.ateliers, { id: "3", lieu: "Laon" }] },
    {},
    [["ateliers", false, "mien"]],
  ],
  [
    "new ids only",
    {},
    {
      ateliers: [
        { id: "7", lieu: "Lens" },
        { id: "8", lieu: "Lille" },
      ],
    },
    [],
  ],
];
test("what differs is told answer by answer, and what only one has changed is proposed", () => {
  for (const [cas, m, s, attendus] of CAS)
    expect([
      cas,
      comparer(BASE, { ...BASE, ...m }, { ...BASE, ...s }).map((e) => [e.champ, e.conflit, e.propose]),
    ]).toEqual([cas, attendus]);
});

const ATELIER = { id: "1", date: "2030-05-10", format: "", lieu: "Maison des associations", jauge: "" };
const rangees = (...ateliers: object[]) => ({ ateliers });

test("a row is not one answer: date and format merge, and only what both have changed is asked", () => {
  const base = rangees(ATELIER);
  const mien = rangees({ ...ATELIER, date: "2030-05-12", jauge: "30" });
  const sien = rangees({ ...ATELIER, id: "9", format: "table_ronde", jauge: "40" });
  const ecarts = comparer(base, mien, sien);
  expect(ecarts.map((e) => [e.champ, e.conflit, e.propose])).toEqual([
    ["ateliers.0.date", false, "mien"],
    ["ateliers.0.format", false, "sien"],
    ["ateliers.0.jauge", true, "mien"],
  ]);
  expect(fusionner(mien, ecarts, { "ateliers.0.jauge": "sien" })).toEqual(
    rangees({ id: "1", date: "2030-05-12", format: "table_ronde", lieu: "Maison des associations", jauge: "40" }),
  );
});

test("a row nobody had written in merges too; a row put in the place of another stays whole", () => {
  const vide = { id: null, date: "", lieu: "" };
  expect(
    comparer(rangees(vide), rangees({ ...vide, date: "2030-05-12" }), rangees({ ...vide, lieu: "Lens" })).map((e) => [
      e.champ,
      e.propose,
    ]),
  ).toEqual([
    ["ateliers.0.date", "mien"],
    ["ateliers.0.lieu", "sien"],
  ]);
  const autre = { id: "7", date: "2030-06-01", format: "", lieu: "Une salle à Laon", jauge: "12" };
  expect(
    comparer(rangees(ATELIER), rangees({ ...ATELIER, jauge: "30" }), rangees(autre)).map((e) => [e.champ, e.conflit]),
  ).toEqual([["ateliers.0", true]]);
  // Under the same id, even rewritten, it is the same row.
  expect(
    comparer(rangees(ATELIER), rangees({ ...ATELIER, jauge: "30" }), rangees({ ...ATELIER, lieu: "Ailleurs" })).map(
      (e) => [e.champ, e.conflit],
    ),
  ).toEqual([
    ["ateliers.0.lieu", false],
    ["ateliers.0.jauge", false],
  ]);
});

test("both answers may be kept, one after the other, when they are words or choices among many", () => {
  const mien = { resume: "Mes mots à moi", publics: ["jeunes", "habitants"], date: "2030-05-12" };
  const sien = { resume: "Ses mots à elle", publics: ["habitants", "elus"], date: "2030-05-13" };
  const ecarts = comparer({ resume: "", publics: [], date: "" }, mien, sien);
  expect(ecarts.map(peutPrendreLesDeux)).toEqual([true, true, false]);
  expect(fusionner(mien, ecarts, { resume: "deux", publics: "deux", date: "sien" })).toEqual({
    resume: "Mes mots à moi\n\nSes mots à elle",
    publics: ["jeunes", "habitants", "elus"],
    date: "2030-05-13",
  });
});

test("a merge takes each answer from the side chosen, and keeps the others of mine", () => {
  const mien = {
    ...BASE,
    titre: "b",
    ateliers: [
      { id: "1", lieu: "Arras" },
      { id: "2", lieu: "Lille" },
    ],
  };
  const sien = {
    ...BASE,
    titre: "c",
    resume: "s",
    ateliers: [
      { id: "9", lieu: "Lens" },
      { id: "8", lieu: "Laon" },
    ],
  };
  const ecarts = comparer(BASE, mien, sien);
  expect(fusionner(mien, ecarts, {})).toEqual({
    titre: "b",
    resume: "s",
    listes: ["x"],
    ateliers: [
      { id: "1", lieu: "Arras" },
      { id: "8", lieu: "Laon" },
    ],
  });
  const toutes = (cote: "mien" | "sien") => Object.fromEntries(ecarts.map((e) => [e.champ, cote]));
  expect(fusionner(mien, ecarts, toutes("mien"))).toEqual(mien);
  expect(fusionner(mien, ecarts, toutes("sien"))).toEqual({
    ...sien,
    ateliers: [
      { id: "1", lieu: "Lens" },
      { id: "8", lieu: "Laon" },
    ],
  });
});

test("what was sent without an answer is one’s own when the server holds it", () => {
  const base = { intitule: "", resume: "", besoins: "Une salle" };
  const sien = { intitule: "Deux", resume: "D’un autre", besoins: "Une salle" };
  const envoyees = [
    { intitule: "Un", resume: "", besoins: "Une salle" },
    { intitule: "Deux ", resume: "Le mien", besoins: "Une salle" },
  ];
  const connue = rattraperBase(base, envoyees, sien);
  expect(connue).toEqual({ intitule: "Deux", resume: "", besoins: "Une salle" });
  const mien = { intitule: "Deux et demi", resume: "Le mien", besoins: "Une salle" };
  expect(comparer(connue, mien, sien).map((e) => [e.champ, e.conflit, e.propose])).toEqual([
    ["intitule", false, "mien"],
    ["resume", true, "mien"],
  ]);
});

test("answers by key are compared and put together one by one, whichever of both sides has them", () => {
  const base = { reponses: { un: "a", deux: "b" } };
  const mien = { reponses: { un: "a1", deux: "b" } };
  const sien = { reponses: { un: "a", deux: "b2", trois: "c" } };
  const ecarts = comparer(base, mien, sien);
  expect(ecarts.map((e) => [e.champ, e.conflit, e.propose])).toEqual([
    ["reponses.un", false, "mien"],
    ["reponses.deux", false, "sien"],
    ["reponses.trois", false, "sien"],
  ]);
  expect(fusionner(mien, ecarts, {})).toEqual({ reponses: { un: "a1", deux: "b2", trois: "c" } });
  expect(comparer(base, mien, { reponses: { un: "a2", deux: "b" } }).map((e) => [e.champ, e.conflit])).toEqual([
    ["reponses.un", true],
  ]);
});
