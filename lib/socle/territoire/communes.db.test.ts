import { expect, test } from "@/e2e/base";
import { chercherCommunes } from "./queries.ts";
import { laSeule } from "./question.ts";

/** What is typed, and the commune it means; null when one must choose. */
const SAISIES: [string, string | null][] = [
  ["Lille", "Lille"],
  ["lille", "Lille"],
  ["59000 Lille", "Lille"],
  ["Lille Cedex", "Lille"],
  ["59020 LILLE CEDEX 9", "Lille"],
  ["59350 Lille", "Lille"],
  ["Amiens, Somme", "Amiens"],
  ["Amiens (80)", "Amiens"],
  ["Amiens, Oise", "Amiens"],
  ["noyelle sous lens", "Noyelles-sous-Lens"],
  ["Lomme", "Lille"],
  ["Le Déluge", "La Drenne"],
  ["Lile", "Lille"],
  ["Armentière", "Armentières"],
  ["St-Quentin", "Saint-Quentin"],
  ["Saint-Aubin", null],
  ["Saint-Aubin, Pas-de-Calais", "Saint-Aubin"],
  ["Li", null],
  ["Marseille-en-B", "Marseille-en-Beauvaisis"],
  ["Bruxelles", null],
  ["", null],
];
test("a commune is found however it is typed, and taken when one alone is meant", async () => {
  const lues = await Promise.all(
    SAISIES.map(async ([q]) => [q, laSeule(await chercherCommunes(q))?.nom ?? null] as const),
  );
  expect(lues).toEqual(SAISIES);
});

test("a postal code alone, in one piece or two, gives its communes", async () => {
  for (const q of ["62128", "62 128"]) expect((await chercherCommunes(q)).length).toBeGreaterThan(1);
  expect((await chercherCommunes("59000")).map((c) => c.nom)).toEqual(["Lille"]);
});

test("nothing typed as a pattern is one", async () => {
  expect(await chercherCommunes("%")).toEqual([]);
  expect(await chercherCommunes("_____")).toEqual([]);
});
