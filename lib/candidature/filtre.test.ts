import { expect, test } from "@playwright/test";
import { type FiltreCandidatures, lienCandidature, lienListe, lireFiltre, parametresDe, trierPar } from "./filtre.ts";

const PERSONNE = "0b6f6d0e-1111-4222-8333-444455556666";
const TOUT: FiltreCandidatures = {
  q: "réparer à Saint-Quentin",
  etat: "soumise",
  tour: "cress",
  transition: "sociale",
  departement: "02",
  mois: "2027-03",
  categorie: "entreprise_ess",
  reseau: "Réseau d’à côté",
  format: "visite",
  instructeur: PERSONNE,
  avis: "attendu",
  decision: "labelliser",
  du: "2026-11-01",
  au: "2026-11-30",
  tri: "intitule",
  sens: "desc",
};

test("une adresse dit tout le filtre, et se relit à l’identique", () => {
  expect(lireFiltre(Object.fromEntries(parametresDe(TOUT)))).toEqual(TOUT);
  const remuee = Object.fromEntries([...parametresDe(TOUT)].reverse());
  expect(String(parametresDe(lireFiltre(remuee)))).toBe(String(parametresDe(TOUT)));
});

test("ce qui ne veut rien dire est laissé de côté, sans erreur", () => {
  expect(
    lireFiltre({
      q: "  \0 ",
      etat: "vendue",
      tour: "moi",
      transition: "numerique",
      departement: "02' or 1=1",
      mois: "2027-13",
      categorie: "",
      format: "tombola",
      instructeur: "1",
      avis: "oui",
      decision: "x",
      du: "2026-02-30",
      au: "hier",
      tri: "taille",
      sens: "asc",
      page: "3",
      autre: "x",
    }),
  ).toEqual({});
});

test("d’une valeur répétée, la première compte ; un texte trop long est coupé", () => {
  expect(lireFiltre({ etat: ["soumise", "refusee"], q: "é".repeat(300) })).toEqual({
    etat: "soumise",
    q: "é".repeat(100),
  });
});

test("hors des départements, et sans personne en charge, sont des choix comme les autres", () => {
  for (const departement of ["02", "2A", "974", "distanciel", "non_disponible"])
    expect(lireFiltre({ departement })).toEqual({ departement });
  expect(lireFiltre({ instructeur: "aucun", mois: "inconnu" })).toEqual({ instructeur: "aucun", mois: "inconnu" });
});

test("les adresses : sans filtre, elles restent nues", () => {
  expect(lienListe(2027)).toBe("/cress/2027/candidatures");
  expect(lienListe(2027, { etat: "soumise" }, 2)).toBe("/cress/2027/candidatures?etat=soumise&page=2");
  expect(lienCandidature("x", { departement: "02" })).toBe("/cress/candidatures/x?departement=02");
});

test("trier deux fois par la même colonne renverse l’ordre, une troisième le remet", () => {
  const une = trierPar({ etat: "soumise" }, "mois");
  const deux = trierPar(une, "mois");
  expect([une.tri, une.sens, deux.tri, deux.sens]).toEqual(["mois", undefined, "mois", "desc"]);
  expect(trierPar(deux, "mois").sens).toBeUndefined();
  expect(trierPar(deux, "intitule")).toEqual({ etat: "soumise", tri: "intitule", sens: undefined });
});
