import { expect, test } from "@playwright/test";
import { CODES_USUELS, type CodeTransition } from "../../socle/transitions/transitions.ts";
import { type AtelierCompte, calculerChiffres, comptes, exclus } from "./compute.ts";

const HAUTS_DE_FRANCE = {
  departements: ["02", "59", "60", "62", "80"],
  transitions: CODES_USUELS,
  dateDebut: "2023-04-01",
  dateFin: "2023-12-31",
};

/** The 36 ateliers of 2023: code, candidature, transitions, day, month, modalité, département, attendance. */
const LISTE_2023: readonly (readonly [
  string,
  string,
  string,
  string | null,
  string,
  AtelierCompte["modalite"],
  string | null,
  number | null,
])[] = [
  ["A1", "c1", "economique", "2023-04-06", "2023-04", "presentiel", "59", 65],
  ["A2", "c2", "economique", "2023-04-14", "2023-04", "presentiel", "59", 150],
  ["A3", "c3", "ecologique", "2023-05-04", "2023-05", "presentiel", "02", 10],
  ["A4", "c4", "sociale organisationnelle", "2023-05-15", "2023-05", "presentiel", "59", 23],
  ["A5", "c4", "sociale organisationnelle", "2023-05-23", "2023-05", "presentiel", "62", 10],
  ["A6", "c3", "ecologique", "2023-05-23", "2023-05", "presentiel", "02", 10],
  ["A7", "c5", "organisationnelle", "2023-05-25", "2023-05", "presentiel", "59", 25],
  ["A8", "c6", "ecologique", "2023-05-30", "2023-05", "presentiel", "59", 90],
  ["A9", "c7", "organisationnelle", "2023-06-02", "2023-06", "presentiel", "62", 23],
  ["A10", "c3", "ecologique", "2023-06-15", "2023-06", "presentiel", "02", 15],
  ["A11", "c8", "ecologique", "2023-06-20", "2023-06", "presentiel", "62", 9],
  ["A12", "c9", "economique", "2023-06-23", "2023-06", "presentiel", "62", 15],
  ["A13", "c10", "economique", "2023-06-23", "2023-06", "presentiel", "59", 15],
  ["A14", "c11", "economique", "2023-06-23", "2023-06", "presentiel", "80", 16],
  ["A15", "c12", "organisationnelle", "2023-06-27", "2023-06", "presentiel", "62", 7],
  ["A16", "c8", "ecologique", "2023-06-27", "2023-06", "presentiel", "62", 13],
  ["A17", "c13", "ecologique", "2023-06-27", "2023-06", "presentiel", "62", 28],
  ["A18", "c3", "ecologique", "2023-06-29", "2023-06", "presentiel", "02", 20],
  ["A19", "c8", "ecologique", "2023-07-04", "2023-07", "presentiel", "62", 22],
  ["A20", "c14", "sociale", "2023-07-06", "2023-07", "visio", null, 50],
  ["A21", "c15", "ecologique sociale economique organisationnelle", "2023-09-14", "2023-09", "presentiel", "62", 120],
  ["A22", "c16", "sociale", "2023-09-21", "2023-09", "presentiel", "80", 15],
  ["A23", "c17", "organisationnelle", "2023-09-21", "2023-09", "visio", null, 2],
  ["A24", "c18", "economique", "2023-09-26", "2023-09", "presentiel", "59", 49],
  ["A25", "c19", "organisationnelle", "2023-09-26", "2023-09", "visio", null, 30],
  ["A26", "c20", "organisationnelle", "2023-09-28", "2023-09", "visio", null, 2],
  ["A27", "c21", "organisationnelle", "2023-10-05", "2023-10", "presentiel", "80", 11],
  ["A28", "c22", "ecologique sociale economique", "2023-10-05", "2023-10", "presentiel", "02", 85],
  ["A29", "c23", "organisationnelle", "2023-10-05", "2023-10", "presentiel", "62", 18],
  ["A30", "c24", "sociale", "2023-10-06", "2023-10", "presentiel", "59", 22],
  ["A31", "c25", "economique", "2023-10-12", "2023-10", "presentiel", "59", 11],
  ["A32", "c26", "economique", "2023-10-17", "2023-10", "presentiel", "62", 9],
  ["A33", "c27", "ecologique sociale economique organisationnelle", "2023-10-12", "2023-10", "presentiel", "59", null],
  ["A34", "c28", "sociale", "2023-11-09", "2023-11", "visio", null, 65],
  ["A35", "c29", "ecologique", "2023-11-21", "2023-11", "presentiel", "62", null],
  ["A36", "c30", "ecologique", null, "2023-12", null, null, null],
];

function atelier(faits: Partial<AtelierCompte>): AtelierCompte {
  return {
    code: "A1",
    candidatureId: "c1",
    etatCandidature: "labellisee",
    etat: "tenu",
    intitule: "Un atelier",
    organisateurs: ["Une structure"],
    transitions: ["sociale"],
    format: null,
    categorie: null,
    date: "2023-04-06",
    mois: "2023-04",
    modalite: "presentiel",
    commune: null,
    codeInsee: null,
    departement: "59",
    participants: null,
    ...faits,
  };
}

const ATELIERS_2023 = LISTE_2023.map(
  ([code, candidatureId, transitions, date, mois, modalite, departement, participants]) =>
    atelier({
      code,
      candidatureId,
      transitions: transitions.split(" ") as CodeTransition[],
      date,
      mois,
      modalite,
      departement,
      participants,
    }),
);

test("the figures of 2023 are those the list of ateliers gives", () => {
  expect(calculerChiffres(ATELIERS_2023, HAUTS_DE_FRANCE)).toEqual({
    ateliers: 36,
    candidatures: 30,
    participations: 1055,
    base: 33,
    moyenne: 31.97,
    mediane: 18,
    parDepartement: { "02": 5, "59": 10, "60": 0, "62": 12, "80": 3, distanciel: 5, non_disponible: 1 },
    parTransition: { ecologique: 14, sociale: 9, economique: 11, organisationnelle: 12 },
    parMois: {
      "2023-04": 2,
      "2023-05": 6,
      "2023-06": 10,
      "2023-07": 2,
      "2023-08": 0,
      "2023-09": 6,
      "2023-10": 7,
      "2023-11": 2,
      "2023-12": 1,
    },
  });
});

test("an edition without atelier shows each département and each month at zero, without an average", () => {
  expect(
    calculerChiffres([], {
      departements: ["60", "80"],
      transitions: CODES_USUELS,
      dateDebut: "2024-11-15",
      dateFin: "2025-01-02",
    }),
  ).toEqual({
    ateliers: 0,
    candidatures: 0,
    participations: 0,
    base: 0,
    moyenne: null,
    mediane: null,
    parDepartement: { "60": 0, "80": 0, distanciel: 0, non_disponible: 0 },
    parTransition: { ecologique: 0, sociale: 0, economique: 0, organisationnelle: 0 },
    parMois: { "2024-11": 0, "2024-12": 0, "2025-01": 0 },
  });
});

test("an atelier put off, cancelled or without a label does not count, and says why", () => {
  const tous = [
    atelier({ code: "A1", etat: "programme" }),
    atelier({ code: "A2", etat: "tenu", participants: 12 }),
    atelier({ code: "A3", etat: "reporte" }),
    atelier({ code: "A4", etat: "annule" }),
    atelier({ code: "A5", etat: "tenu", etatCandidature: "label_retire", participants: 40 }),
    atelier({ code: "A6", etat: "annule", etatCandidature: "label_retire" }),
  ];
  expect(comptes(tous).map((a) => a.code)).toEqual(["A1", "A2"]);
  expect(exclus(tous).map((e) => [e.atelier.code, e.raison])).toEqual([
    ["A3", "reporte"],
    ["A4", "annule"],
    ["A5", "label_retire"],
    ["A6", "label_retire"],
  ]);
  const chiffres = calculerChiffres(tous, HAUTS_DE_FRANCE);
  expect([chiffres.ateliers, chiffres.participations, chiffres.base]).toEqual([2, 12, 1]);
});

test("the place that is counted: online apart, the département even without a commune, otherwise not available", () => {
  const { parDepartement } = calculerChiffres(
    [
      atelier({ modalite: "visio", departement: null }),
      atelier({ modalite: "hybride", departement: "62" }),
      atelier({ modalite: "presentiel", departement: "62", commune: null }),
      atelier({ modalite: null, departement: "80" }),
      atelier({ modalite: "hybride", departement: null }),
      atelier({ modalite: null, departement: null }),
      atelier({ modalite: "presentiel", departement: "75" }),
    ],
    HAUTS_DE_FRANCE,
  );
  expect(parDepartement).toEqual({
    "02": 0,
    "59": 0,
    "60": 0,
    "62": 2,
    "75": 1,
    "80": 1,
    distanciel: 1,
    non_disponible: 2,
  });
});

test("an unknown attendance is not zero; the median of an even number is in the middle", () => {
  const presences = (...n: (number | null)[]) => {
    const { base, moyenne, mediane } = calculerChiffres(
      n.map((participants) => atelier({ participants })),
      HAUTS_DE_FRANCE,
    );
    return [base, moyenne, mediane];
  };
  expect(presences(null, null)).toEqual([0, null, null]);
  expect(presences(0, null)).toEqual([1, 0, 0]);
  expect(presences(9, 2, null)).toEqual([2, 5.5, 5.5]);
  expect(presences(10, 1, 1)).toEqual([3, 4, 1]);
});
