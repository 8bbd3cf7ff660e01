import { expect, test } from "@playwright/test";
import { serrer } from "@/e2e/lire-pdf";
import { ARBRE } from "../document/fixture.ts";
import { comparer } from "./difference.ts";
import { direDifference } from "./wording.ts";

test("what a version changes is said a line for each kind, and nothing of what stays", () => {
  expect(direDifference(comparer(ARBRE, ARBRE))).toEqual([]);
  const tout = {
    points: { nouveaux: ["P4"], reformules: ["P1", "P2"], retires: [], deplaces: ["P3"], appuis: [] },
    enjeux: { nouveaux: [], reformules: [2], retires: [1, 3], deplaces: [] },
    chapitres: ["sociale" as const],
    chiffres: [{ cle: "ateliers", avant: 3, apres: 4 }],
    ateliers: { nouveaux: ["A5"], changes: [], retires: [] },
    annexe: { nouveaux: ["F1-01", "F1-02"], changes: ["F2-01"], retires: [] },
    parties: ["coOrganisateurs", "region"],
  };
  expect(direDifference(tout).map(serrer)).toEqual(
    [
      "1 point nouveau : P4",
      "2 points reformulés : P1 et P2",
      "1 point déplacé : P3",
      "1 enjeu reformulé (n° 2)",
      "2 enjeux retirés (n° 1 et 3)",
      "textes du chapitre transition sociale",
      "1 chiffre différent",
      "1 atelier de plus",
      "2 énoncés de plus dans l’annexe",
      "1 énoncé de l’annexe dans d’autres mots",
      "ailleurs dans le document : co-organisateurs et présentation",
    ].map(serrer),
  );
});
