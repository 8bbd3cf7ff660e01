import { expect, test } from "@playwright/test";
import { lienEcrire, retourDe } from "./retour.ts";

const params = (lien: string) => {
  const lus = new URL(lien, "https://x.test").searchParams;
  return { de: lus.get("de") ?? "", retour: lus.get("retour") ?? "", c: lus.getAll("c") };
};

test("one writes to the organisers of a list of ateliers, each candidature once, and comes back to that list as it was", () => {
  const retours = params(lienEcrire(2030, "attendues", "manque=fiche&departement=02", ["a", "b", "a"]));
  expect(retours.c).toEqual(["a", "b"]);
  expect(retourDe(2030, retours)).toEqual({
    href: "/cress/2030/attendues?manque=fiche&departement=02",
    nom: "Retours attendus 2030",
  });
  expect(retourDe(2030, params(lienEcrire(2030, "fiches", "a_corriger", ["a"])))).toEqual({
    href: "/cress/2030/fiches?vue=a_corriger",
    nom: "Fiches et présences 2030",
  });
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
