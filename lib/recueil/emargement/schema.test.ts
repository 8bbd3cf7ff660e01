import { expect, test } from "@playwright/test";
import { type PresenceSaisie, presence, repartitionDe, saisieDe, validation } from "./schema.ts";

const saisie = (nombre: string, changes: Partial<PresenceSaisie> = {}) => ({
  ...saisieDe(null, null),
  nombre,
  ...changes,
});

for (const [tape, nombre] of [
  ["0", 0],
  ["24", 24],
  [" 5000 ", 5000],
  ["007", 7],
] as const)
  test(`« ${tape} » is read ${nombre}`, () => {
    expect(presence.parse(saisie(tape)).nombre).toBe(nombre);
  });

for (const [tape, message] of [
  ["", "Il manque le nombre de personnes ; s’il n’est venu personne, écrivez 0"],
  ["  ", "Il manque le nombre de personnes ; s’il n’est venu personne, écrivez 0"],
  ["-1", "Écrivez un nombre entier, en chiffres, par exemple 24"],
  ["12,5", "Écrivez un nombre entier, en chiffres, par exemple 24"],
  ["vingt", "Écrivez un nombre entier, en chiffres, par exemple 24"],
  ["1e3", "Écrivez un nombre entier, en chiffres, par exemple 24"],
  ["5001", "Au plus 5000 personnes"],
] as const)
  test(`« ${tape} » is refused, with a sentence`, () => {
    const lue = presence.safeParse(saisie(tape));
    expect(lue.success ? [] : lue.error.issues.map((i) => i.message)[0]).toBe(message);
  });

test("empty is not zero: what is not said is not kept, what is said comes back as it was", () => {
  expect(repartitionDe(presence.parse(saisie("24")))).toBe(null);
  const dite = { ...saisieDe(24, null), distanciel: "0", organisateursInclus: "non" as const };
  dite.origines = { ...dite.origines, etat: "2", particulier: "0" };
  dite.genres = { ...dite.genres, femmes: "13" };
  const gardee = repartitionDe(presence.parse(dite));
  expect(gardee).toEqual({
    distanciel: 0,
    organisateursInclus: false,
    origines: { etat: 2, particulier: 0 },
    genres: { femmes: 13 },
  });
  expect(saisieDe(24, gardee)).toEqual(dite);
});

test("the parts never go over the whole; they may stay below", () => {
  const vide = saisieDe(10, null);
  const refus = (p: PresenceSaisie) => presence.safeParse(p).error?.issues.map((i) => i.path.join("."));
  expect(refus({ ...vide, distanciel: "10" })).toBe(undefined);
  expect(refus({ ...vide, distanciel: "11" })).toEqual(["distanciel"]);
  expect(refus({ ...vide, origines: { ...vide.origines, etat: "6", region: "4" } })).toBe(undefined);
  expect(refus({ ...vide, origines: { ...vide.origines, etat: "6", region: "5" } })).toEqual([
    "origines.entreprise_ess",
  ]);
  expect(refus({ ...vide, genres: { femmes: "5", hommes: "5", non_dit: "1" } })).toEqual(["genres.femmes"]);
  expect(refus({ ...vide, genres: { femmes: "x", hommes: "", non_dit: "" } })).toEqual(["genres.femmes"]);
});

test("a reason is absent, or says something", () => {
  expect(validation.safeParse({ nombre: "3" }).success).toBe(true);
  expect(validation.safeParse({ nombre: "3", motif: "trop bref" }).success).toBe(false);
  expect(validation.safeParse({ nombre: "3", motif: "assez long." }).success).toBe(true);
});
