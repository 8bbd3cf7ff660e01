import { expect, test } from "@playwright/test";
import { comparer, fusionner, rattraperBase } from "./ecarts.ts";

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
      ["ateliers.0", false, "mien"],
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
  expect(fusionner(mien, ecarts, toutes("sien"))).toEqual(sien);
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
