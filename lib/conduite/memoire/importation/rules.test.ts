import { expect, test } from "@playwright/test";
import { PART_OCTETS, partsDe, TAILLE_MAX, tailleDeLaPart, whyNotAvancer, whyNotDeposer } from "./rules.ts";
import { ETATS_IMPORTATION } from "./states.ts";

const ADMIN = { administrateur: true };
const AUTRE = { administrateur: false };

test("who administers brings one file at a time, of a gigabyte at most", () => {
  expect(whyNotDeposer(ADMIN, { taille: TAILLE_MAX, autre: false })).toBeNull();
  expect(whyNotDeposer(ADMIN, { taille: TAILLE_MAX + 1, autre: false })).toBe("importation_lourde");
  expect(whyNotDeposer(ADMIN, { taille: 1, autre: true })).toBe("importation_en_cours");
  expect(whyNotDeposer(AUTRE, { taille: 1, autre: false })).toBe("introuvable");
});

test("a file is cut in parts that make it whole, the last as long as what is left", () => {
  const taille = 2 * PART_OCTETS + 7;
  expect(partsDe(taille)).toBe(3);
  expect([-1, 0, 1, 2, 3].map((rang) => tailleDeLaPart(taille, rang))).toEqual([0, PART_OCTETS, PART_OCTETS, 7, 0]);
  expect(partsDe(PART_OCTETS)).toBe(1);
});

test("each step is taken from where it may be, by who administers", () => {
  const permis = (pas: Parameters<typeof whyNotAvancer>[2]) =>
    ETATS_IMPORTATION.filter((etat) => whyNotAvancer(ADMIN, etat, pas) === null);
  expect(permis("recevoir")).toEqual(["envoi"]);
  expect(permis("lire")).toEqual(["deposee"]);
  expect(permis("ecrire")).toEqual(["lue"]);
  expect(permis("abandonner")).toEqual(["envoi", "deposee", "lue"]);
  expect(whyNotAvancer(ADMIN, undefined, "lire")).toBe("introuvable");
  expect(ETATS_IMPORTATION.map((etat) => whyNotAvancer(AUTRE, etat, "ecrire"))).toEqual(
    ETATS_IMPORTATION.map(() => "introuvable"),
  );
});
