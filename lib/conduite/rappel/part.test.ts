import { expect, test } from "@playwright/test";
import { compareParts } from "../../socle/courriel/part.ts";

test("what is a reason to write leads, what can still be met before what is late, the nearest first", () => {
  const p = (nom: string, presse: boolean, pour: string) => ({ nom, presse, pour });
  const parts = [
    p("brouillon en vue", false, "2030-03-31"),
    p("retour en retard", true, "2030-03-16"),
    p("retour à rendre", true, "2030-03-25"),
    p("brouillon à son pas", true, "2030-03-24"),
    p("retour du jour", true, "2030-03-22"),
  ];
  expect(parts.sort((a, b) => compareParts(a, b, "2030-03-22")).map((x) => x.nom)).toEqual([
    "retour du jour",
    "brouillon à son pas",
    "retour à rendre",
    "retour en retard",
    "brouillon en vue",
  ]);
});
