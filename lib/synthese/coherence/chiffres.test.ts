import { expect, test } from "@playwright/test";
import { CODES_USUELS, type CodeTransition } from "../../socle/transitions/transitions.ts";
import type { AtelierCompte } from "../chiffres/compute.ts";
import { calculerChiffres } from "../chiffres/compute.ts";
import { concorde, expliquerChiffres, isEcart, lireChiffre, type RappelPublie } from "./chiffres.ts";

const CADRE = { departements: ["59"], transitions: CODES_USUELS, dateDebut: "2023-10-01", dateFin: "2023-10-31" };

function atelier(code: string, transitions: CodeTransition[], faits: Partial<AtelierCompte> = {}): AtelierCompte {
  return {
    code,
    candidatureId: `c-${code}`,
    etatCandidature: "labellisee",
    etat: "tenu",
    intitule: `Atelier ${code}`,
    organisateurs: ["Une structure"],
    transitions,
    format: null,
    categorie: null,
    date: "2023-10-12",
    mois: "2023-10",
    modalite: "presentiel",
    commune: "Lille",
    codeInsee: "59350",
    departement: "59",
    participants: 10,
    ...faits,
  };
}

const imprime = (code: string, transition: CodeTransition): RappelPublie => ({
  code,
  transition,
  intitulePublie: `Atelier ${code}`,
});

test("a wrong published figure is explained by the ateliers put in the wrong place and those forgotten", () => {
  const ateliers = [
    atelier("A8", ["ecologique"]),
    atelier("A20", ["sociale"]),
    atelier("A31", ["economique"]),
    atelier("A32", ["economique"]),
    atelier("A33", ["ecologique", "economique"]),
    atelier("A40", ["economique"], { etat: "annule" }),
  ];
  const rappels = [
    imprime("A8", "ecologique"),
    imprime("A20", "ecologique"),
    imprime("A20", "sociale"),
    imprime("A33", "ecologique"),
    imprime("A33", "economique"),
  ];
  const publies = [
    { cle: "parTransition.economique", valeur: 1 },
    { cle: "parTransition.ecologique", valeur: 3 },
    { cle: "parTransition.sociale", valeur: 1 },
    { cle: "ateliers", valeur: 5 },
  ];
  const { lignes, exclus } = expliquerChiffres(publies, calculerChiffres(ateliers, CADRE), ateliers, rappels);
  expect(
    lignes.map((l) => [
      l.cle,
      l.publie,
      l.calcule,
      l.enTrop.map((a) => a.code),
      l.manquants.map((a) => a.code),
      isEcart(l),
    ]),
  ).toEqual([
    ["ateliers", 5, 5, [], [], false],
    ["parTransition.ecologique", 3, 2, ["A20"], [], true],
    ["parTransition.sociale", 1, 1, [], [], false],
    ["parTransition.economique", 1, 3, [], ["A31", "A32"], true],
    ["parTransition.organisationnelle", null, 0, [], [], false],
  ]);
  expect(exclus.map((e) => [e.atelier.code, e.raison])).toEqual([["A40", "annule"]]);
});

test("without a printed list, a gap accuses no atelier", () => {
  const ateliers = [atelier("A1", ["sociale"]), atelier("A2", ["sociale"])];
  const { lignes } = expliquerChiffres(
    [{ cle: "parTransition.sociale", valeur: 1 }],
    calculerChiffres(ateliers, CADRE),
    ateliers,
    [],
  );
  expect(lignes.map((l) => [l.cle, l.publie, l.calcule, l.enTrop, l.manquants])).toEqual([
    ["parTransition.ecologique", null, 0, [], []],
    ["parTransition.sociale", 1, 2, [], []],
    ["parTransition.economique", null, 0, [], []],
    ["parTransition.organisationnelle", null, 0, [], []],
  ]);
  expect(lignes.filter(isEcart).map((l) => l.cle)).toEqual(["parTransition.sociale"]);
});

test("a rounded average is the same average", () => {
  expect([concorde(32, 31.97), concorde(32, 32), concorde(31, 31.97), concorde(0, 0)]).toEqual([
    true,
    true,
    false,
    true,
  ]);
});

test("the key of a figure leads to its value, or to nothing", () => {
  const chiffres = calculerChiffres([atelier("A1", ["sociale"])], CADRE);
  const cles = [
    "ateliers",
    "moyenne",
    "parMois.2023-10",
    "parDepartement.59",
    "parTransition.sociale",
    "parMois",
    "parMois.2023-11",
    "inconnu",
    "constructor",
    "parMois.constructor",
  ];
  expect(cles.map((cle) => lireChiffre(chiffres, cle))).toEqual([1, 10, 1, 1, 1, null, null, null, null, null]);
});
