import { expect, test } from "@playwright/test";
import { rangerAnciennes } from "./redites.ts";

const dire = (id: string, accroche: string, texte: string, transition = "sociale") => ({
  id,
  transition,
  accroche,
  texte,
});

test("what an edition asks is put beside what one before asked in other words, and only what is near is suggested", () => {
  const anciennes = [
    dire("a1", "Ouvrir les marchés publics", "aux structures de l’insertion, avec des lots plus petits."),
    dire("a2", "Financer la formation", "des bénévoles des associations sur trois ans."),
    dire("a3", "Prêter des locaux vides", "aux tiers-lieux des communes rurales."),
  ];
  const nouvelles = [
    dire("n1", "Allotir les marchés", "pour que les entreprises d’insertion y répondent."),
    dire("n2", "Former les bénévoles", "et payer leur formation pendant trois ans."),
    dire("n3", "Cultiver des légumes", "sans pesticide dans les cantines.", "ecologique"),
  ];
  const rangees = rangerAnciennes(nouvelles, anciennes);
  expect(rangees.get("n1")?.anciennes[0]?.id).toBe("a1");
  expect(rangees.get("n2")?.anciennes[0]?.id).toBe("a2");
  expect(rangees.get("n2")?.proches).toBe(1);
  expect(rangees.get("n3")?.proches).toBe(0);
  expect(rangees.get("n3")?.anciennes).toHaveLength(3);
});
