import { expect, test } from "@playwright/test";
import type { Chiffres } from "../chiffres/types.ts";
import { valeursDe } from "./valeurs.ts";

const chiffres: Chiffres = {
  ateliers: 36,
  candidatures: 29,
  participations: 1055,
  base: 33,
  moyenne: 31.97,
  mediane: 18,
  parDepartement: { "02": 5, "59": 10, "60": 0, "2A": 1, distanciel: 5, non_disponible: 1 },
  parTransition: { ecologique: 14, sociale: 9, economique: 11, organisationnelle: 12 },
  parMois: {},
};
const EDITION = {
  annee: 2023,
  numero: 4,
  intitule: "Le temps des *transitions*",
  regionNom: "Hauts-de-France",
  coOrganisateurs: ["l’État", "la Région", "la CRESS"],
  dateOuvertureAppel: "2023-02-01",
  dateClotureAppel: "2023-03-17",
  dateLancement: "2023-03-27",
  datesComite: ["2023-11-06", "2023-11-20"],
  dateCloture: "2023-12-12",
};
const a = (mois: string, ...organisateurs: string[]) => ({ mois, organisateurs });

test("variables are worth the figures of the document, in French; a structure counts once, a département that has some", () => {
  expect(valeursDe(EDITION, chiffres, [a("2023-12", "Une", "Deux"), a("2023-04", "Une")])).toEqual({
    ateliers: "36",
    ateliers_ecologique: "14",
    ateliers_sociale: "9",
    ateliers_economique: "11",
    ateliers_organisationnelle: "12",
    participations: "1\u202F055",
    moyenne: "32",
    mediane: "18",
    structures: "2",
    departements: "3",
    periode: "d’avril à décembre 2023",
    annee: "2023",
    edition: "4ᵉ",
    conference: "Le temps des \\*transitions\\*",
    region: "Hauts-de-France",
    co_organisateurs: "l’État, la Région et la CRESS",
    appel: "du 1er\u00A0février 2023 au 17\u00A0mars 2023",
    lancement: "27\u00A0mars 2023",
    comite: "le 6\u00A0novembre 2023 et le 20\u00A0novembre 2023",
    cloture: "12\u00A0décembre 2023",
  });
  const sansDates = valeursDe({ ...EDITION, numero: 1, dateLancement: null, datesComite: [] }, chiffres, []);
  expect([sansDates.edition, sansDates.lancement, sansDates.comite]).toEqual([
    "1ʳᵉ",
    "à une date qui reste à fixer",
    "à une date qui reste à fixer",
  ]);
});

test("the period is said with the words that lead to it", () => {
  const periode = (...mois: string[]) =>
    valeursDe(
      EDITION,
      chiffres,
      mois.map((m) => a(m)),
    ).periode;
  expect(periode()).toBe("en 2023");
  expect(periode("2023-05", "2023-05")).toBe("en mai 2023");
  expect(periode("2024-03", "2023-11")).toBe("de novembre 2023 à mars 2024");
  expect(periode("2023-08", "2023-10")).toBe("d’août à octobre 2023");
});
