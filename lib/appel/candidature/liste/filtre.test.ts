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

test("an address tells the whole filter, and is read back the same", () => {
  expect(lireFiltre(Object.fromEntries(parametresDe(TOUT)))).toEqual(TOUT);
  const remuee = Object.fromEntries([...parametresDe(TOUT)].reverse());
  expect(String(parametresDe(lireFiltre(remuee)))).toBe(String(parametresDe(TOUT)));
});

test("what means nothing is left aside, without an error", () => {
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

test("of a value that is repeated, the first counts; a text too long is cut", () => {
  expect(lireFiltre({ etat: ["soumise", "refusee"], q: "é".repeat(300) })).toEqual({
    etat: "soumise",
    q: "é".repeat(100),
  });
});

test("out of the départements, and with nobody in charge, are choices like the others", () => {
  for (const departement of ["02", "2A", "974", "distanciel", "non_disponible"])
    expect(lireFiltre({ departement })).toEqual({ departement });
  expect(lireFiltre({ instructeur: "aucun", mois: "inconnu" })).toEqual({ instructeur: "aucun", mois: "inconnu" });
});

test("addresses: without a filter, they stay bare", () => {
  expect(lienListe(2027)).toBe("/cress/2027/candidatures");
  expect(lienListe(2027, { etat: "soumise" }, 2)).toBe("/cress/2027/candidatures?etat=soumise&page=2");
  expect(lienCandidature("x", { departement: "02" })).toBe("/cress/candidatures/x?departement=02");
});

test("sorting twice by the same column turns the order round, a third time puts it back", () => {
  const une = trierPar({ etat: "soumise" }, "mois");
  const deux = trierPar(une, "mois");
  expect([une.tri, une.sens, deux.tri, deux.sens]).toEqual(["mois", undefined, "mois", "desc"]);
  expect(trierPar(deux, "mois").sens).toBeUndefined();
  expect(trierPar(deux, "intitule")).toEqual({ etat: "soumise", tri: "intitule", sens: undefined });
});
