import { expect, test } from "@playwright/test";
import { CODES_USUELS } from "../../socle/transitions/transitions.ts";
import { axeDe } from "./axes.ts";
import type { AtelierCouvert, Cible } from "./compute.ts";
import { dessinerCouverture } from "./figure.ts";
import { direEtiquette, direManque } from "./wording.ts";

const DEPARTEMENTS = [
  { code: "02", nom: "Aisne" },
  { code: "60", nom: "Oise" },
];
/** Without telling spaces apart: which one is typed is the rule of typography. */
const plat = (texte: string) => texte.replaceAll(/\s/g, " ");
let n = 0;
const atelier = (changes: Partial<AtelierCouvert> = {}): AtelierCouvert => ({
  id: `a${++n}`,
  candidatureId: `c${n}`,
  code: `A${n}`,
  intitule: "Réparer",
  format: "visite",
  etat: "labellisee",
  decisionPreparee: null,
  compte: true,
  modalite: "presentiel",
  departement: "02",
  mois: "2027-04",
  transitions: ["sociale"],
  ...changes,
});
const dessiner = (ateliers: AtelierCouvert[], cibles: Cible[] = [], par: "mois" | "format" = "mois") =>
  dessinerCouverture(ateliers, cibles, DEPARTEMENTS, axeDe(par, ateliers, "2027-04-01", "2027-06-30"), CODES_USUELS);

test("the title names what has no atelier: départements first, then months", () => {
  expect(dessiner([]).titre).toBe("Aucun atelier pour l’instant");
  expect(plat(dessiner([atelier(), atelier({ mois: "2027-06" })]).titre)).toBe("Sans atelier : Oise ; mai");
  const partout = ["2027-04", "2027-05", "2027-06"].flatMap((mois) => [
    atelier({ mois }),
    atelier({ mois, departement: "60" }),
  ]);
  expect(plat(dessiner(partout).titre)).toBe("Des ateliers dans chaque département et tous les mois");
});

test("a month out of the edition has its column, what is not said has one only when there is some", () => {
  const cles = (ateliers: AtelierCouvert[]) => dessiner(ateliers).colonnes.map((c) => [c.nom, c.n]);
  expect(cles([atelier({ mois: "2027-09" })])).toEqual([
    ["avril", 0],
    ["mai", 0],
    ["juin", 0],
    ["septembre", 1],
  ]);
  expect(cles([atelier({ mois: null })]).at(-1)).toEqual(["À préciser", 1]);
});

test("a cell shows its ateliers one by one, the surest first; beyond six, those alike together", () => {
  const peu = [atelier({ etat: "soumise" }), atelier(), atelier({ etat: "soumise", decisionPreparee: "labelliser" })];
  expect(dessiner(peu).lignes[0]?.cases["2027-04"]?.map((e) => [e.statut, e.n])).toEqual([
    ["labellise", 1],
    ["prepare", 1],
    ["propose", 1],
  ]);
  const beaucoup = [
    ...Array.from({ length: 6 }, () => atelier()),
    atelier({ code: "A12", transitions: ["ecologique", "sociale"] }),
  ];
  const etiquettes = dessiner(beaucoup).lignes[0]?.cases["2027-04"] ?? [];
  expect(etiquettes.map((e) => [plat(direEtiquette(e)), e.seul !== null])).toEqual([
    ["6 ateliers, sociale", false],
    ["A12, Réparer, écologique et sociale", true],
  ]);
});

test("what is missing: transitions nobody covers, those below their target; nothing is asked of what is no département", () => {
  const figure = dessiner(
    [
      atelier({ transitions: ["ecologique", "sociale", "economique"] }),
      atelier({ modalite: "visio", departement: null }),
      atelier({ etat: "refusee", departement: "60" }),
    ],
    [
      { departement: "02", transition: "sociale", cible: 3 },
      { departement: "60", transition: "sociale", cible: 1 },
    ],
  );
  expect(figure.lignes.map((l) => [l.nom, l.n, plat(direManque(l))])).toEqual([
    ["Aisne", 1, "Manque organisationnelle ; Encore 2 ateliers visés en sociale"],
    ["Oise", 0, "Toutes à trouver"],
    ["À distance", 1, ""],
  ]);
  expect(figure.transitions.map((t) => [t.transition, t.n, t.cible])).toEqual([
    ["ecologique", 1, null],
    ["sociale", 2, 4],
    ["economique", 1, null],
    ["organisationnelle", 0, null],
  ]);
});

test("by way of working: a column each, in the order of the form", () => {
  const { colonnes } = dessiner([atelier({ format: "visite" }), atelier({ format: null })], [], "format");
  expect(colonnes.map((c) => c.n)).toEqual([0, 0, 1, 0, 0, 0, 1]);
});
