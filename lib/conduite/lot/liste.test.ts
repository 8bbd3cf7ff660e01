import { expect, test } from "@playwright/test";
import { lienEcrire, lienEcrireA, lireMontree, listeDe, type Montree } from "./liste.ts";

const params = (lien: string) => {
  const lus = new URL(lien, "https://x.test").searchParams;
  const c = lus.getAll("c");
  return { ...Object.fromEntries(lus), c: c.length > 0 ? c : undefined };
};

test("one writes to the organisers of a page of a list, by its filter; then each candidature is named once, and one comes back", () => {
  const montree: Montree = { de: "attendues", liste: "manque=fiche&departement=02", page: 3 };
  expect(lireMontree(params(lienEcrire(2030, montree)))).toEqual(montree);
  const lues = params(lienEcrireA(2030, montree, ["a", "b", "a"]));
  expect(lues.c).toEqual(["a", "b"]);
  expect(lireMontree(lues)).toBeNull();
  expect(listeDe(2030, lues)).toEqual({
    href: "/cress/2030/attendues?manque=fiche&departement=02",
    nom: "Retours attendus 2030",
  });
  expect(listeDe(2030, params(lienEcrire(2030, { de: "fiches", liste: "a_corriger", page: 1 })))).toEqual({
    href: "/cress/2030/fiches?vue=a_corriger",
    nom: "Fiches et présences 2030",
  });
  expect(lireMontree({ liste: "etat=soumise" })).toBeNull();
  expect(listeDe(2030, { liste: "etat=soumise" })).toEqual({
    href: "/cress/2030/candidatures?etat=soumise",
    nom: "Candidatures 2030",
  });
});

test("an address leads back nowhere else", () => {
  expect(listeDe(2030, { de: "https://mal.test", liste: "//mal.test" }).href).toBe("/cress/2030/candidatures");
  expect(listeDe(2030, { de: "fiches", liste: "x&y=//mal" }).href).toBe("/cress/2030/fiches");
  expect(listeDe(2030, { de: "attendues", liste: ["//mal"] }).href).toBe("/cress/2030/attendues");
});
