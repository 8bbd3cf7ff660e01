import { expect, test } from "@playwright/test";
import { lienEcrire, lienEcrireA, lireMontree, type Montree, retourDe } from "./retour.ts";

const params = (lien: string) => {
  const lus = new URL(lien, "https://x.test").searchParams;
  const c = lus.getAll("c");
  return { ...Object.fromEntries(lus), c: c.length > 0 ? c : undefined };
};

test("one writes to the organisers of a page of a list, by its filter; then each candidature is named once, and one comes back", () => {
  const montree: Montree = { de: "attendues", retour: "manque=fiche&departement=02", page: 3 };
  expect(lireMontree(params(lienEcrire(2030, montree)))).toEqual(montree);
  const retours = params(lienEcrireA(2030, montree, ["a", "b", "a"]));
  expect(retours.c).toEqual(["a", "b"]);
  expect(lireMontree(retours)).toBeNull();
  expect(retourDe(2030, retours)).toEqual({
    href: "/cress/2030/attendues?manque=fiche&departement=02",
    nom: "Retours attendus 2030",
  });
  expect(retourDe(2030, params(lienEcrire(2030, { de: "fiches", retour: "a_corriger", page: 1 })))).toEqual({
    href: "/cress/2030/fiches?vue=a_corriger",
    nom: "Fiches et présences 2030",
  });
  expect(lireMontree({ retour: "etat=soumise" })).toBeNull();
  expect(retourDe(2030, { retour: "etat=soumise" })).toEqual({
    href: "/cress/2030/candidatures?etat=soumise",
    nom: "Candidatures 2030",
  });
});

test("an address leads back nowhere else", () => {
  expect(retourDe(2030, { de: "https://mal.test", retour: "//mal.test" }).href).toBe("/cress/2030/candidatures");
  expect(retourDe(2030, { de: "fiches", retour: "x&y=//mal" }).href).toBe("/cress/2030/fiches");
  expect(retourDe(2030, { de: "attendues", retour: ["//mal"] }).href).toBe("/cress/2030/attendues");
});
