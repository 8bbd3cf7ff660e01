import { expect, test } from "@playwright/test";
import { CODES_USUELS } from "../../socle/transitions/transitions.ts";
import type { EtatCandidature } from "../candidature/states.ts";
import {
  type AtelierCouvert,
  type Case,
  dire,
  direCible,
  lieuDe,
  manqueDe,
  parMois,
  parTransition,
  type Statut,
  statutDe,
} from "./compute.ts";

const atelier = (changes: Partial<AtelierCouvert> = {}): AtelierCouvert => ({
  id: "a1",
  candidatureId: "c1",
  code: null,
  intitule: "Réparer",
  format: "visite",
  etat: "soumise",
  decisionPreparee: null,
  compte: true,
  modalite: "presentiel",
  departement: "02",
  mois: "2027-03",
  transitions: ["sociale"],
  ...changes,
});

test("proposed, prepared, labelled or counted nowhere: by the état, the decision prepared and the atelier", () => {
  const TABLE: [EtatCandidature, AtelierCouvert["decisionPreparee"], boolean, Statut | null][] = [
    ["brouillon", null, true, null],
    ["soumise", null, true, "propose"],
    ["soumise", "labelliser", true, "prepare"],
    ["soumise", "refuser", true, null],
    ["soumise", null, false, null],
    ["a_completer", null, true, "propose"],
    ["labellisee", null, true, "labellise"],
    ["labellisee", null, false, null],
    ["refusee", null, true, null],
    ["retiree", null, true, null],
    ["label_retire", null, true, null],
  ];
  expect(TABLE.map(([etat, decisionPreparee, compte]) => statutDe({ etat, decisionPreparee, compte }))).toEqual(
    TABLE.map(([, , , statut]) => statut),
  );
});

test("an atelier held online is in no département, an unknown place is not online", () => {
  expect(lieuDe({ modalite: "visio", departement: null })).toBe("distanciel");
  expect(lieuDe({ modalite: "hybride", departement: "60" })).toBe("60");
  expect(lieuDe({ modalite: null, departement: null })).toBe("non_disponible");
});

test("the zeros are there, an atelier of two transitions counts in both and once in the total", () => {
  const lignes = parTransition(
    [
      atelier({ transitions: ["sociale", "ecologique"] }),
      atelier({ decisionPreparee: "labelliser" }),
      atelier({ etat: "labellisee", modalite: "visio", departement: null }),
      atelier({ etat: "refusee", departement: "60" }),
    ],
    ["02", "60"],
    [
      { departement: "02", transition: "sociale", cible: 3 },
      { departement: "99", transition: "sociale", cible: 3 },
    ],
    CODES_USUELS,
  );
  expect(lignes.map((l) => [l.departement, dire(l.total)])).toEqual([
    ["02", "1 préparé, 1 proposé"],
    ["60", "aucun"],
    ["distanciel", "1 labellisé"],
  ]);
  expect(CODES_USUELS.map((t) => dire(lignes[0]?.cases[t] as Case))).toEqual([
    "1 proposé",
    "1 préparé, 1 proposé",
    "aucun",
    "aucun",
  ]);
  expect(lignes[0]?.cases.sociale?.cible).toBe(3);
});

test("by month: without a month, in the total only", () => {
  const [ligne] = parMois(
    [atelier(), atelier({ mois: null }), atelier({ mois: "2027-09" })],
    ["02"],
    ["2027-03", "2027-04"],
  );
  expect(
    ligne && [dire(ligne.total), dire(ligne.cases["2027-03"] as Case), dire(ligne.cases["2027-04"] as Case)],
  ).toEqual(["3 proposés", "1 proposé", "aucun"]);
});

test("what the target lacks: prepared ones count, proposed ones do not", () => {
  const TABLE: [Case, number | null, string | null][] = [
    [{ labellise: 0, prepare: 0, propose: 4, cible: null }, null, null],
    [{ labellise: 0, prepare: 0, propose: 4, cible: 2 }, 2, "il en manque 2"],
    [{ labellise: 1, prepare: 0, propose: 0, cible: 2 }, 1, "il en manque 1"],
    [{ labellise: 1, prepare: 1, propose: 0, cible: 2 }, 0, "cible atteinte"],
    [{ labellise: 3, prepare: 0, propose: 0, cible: 2 }, 0, "cible atteinte"],
    [{ labellise: 0, prepare: 0, propose: 0, cible: 0 }, 0, "cible atteinte"],
  ];
  expect(TABLE.map(([c]) => [manqueDe(c), direCible(c)])).toEqual(TABLE.map(([, manque, mot]) => [manque, mot]));
});
