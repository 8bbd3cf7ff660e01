import { expect, test } from "@playwright/test";
import { memeValeur } from "../../../socle/formulaire/valeur.ts";
import { atelierBrouillon, candidatureBrouillon } from "../schema.ts";
import { CHAMPS, CHAMPS_ATELIER, champsDe, ecrireChamp, isSuggerable, lireChamp, nomChamp } from "./champs.ts";
import { erreurDe } from "./erreur.ts";
import { ATELIER_VIDE, CANDIDATURE_VIDE } from "./vide.ts";

const FORME = { ...CANDIDATURE_VIDE, ateliers: [ATELIER_VIDE, { ...ATELIER_VIDE, communeCode: "59350" }] };

test("every field of the form has its name", () => {
  const cles = (shape: object, sauf: string) =>
    Object.keys(shape)
      .filter((cle) => cle !== sauf)
      .sort();
  expect(Object.keys(CHAMPS).sort()).toEqual(cles(candidatureBrouillon.shape, "ateliers"));
  expect(Object.keys(CHAMPS_ATELIER).sort()).toEqual(cles(atelierBrouillon.shape, "id"));
});

test("a field is named as a person says it", () => {
  expect(nomChamp("resume")).toBe("Résumé");
  expect(nomChamp("ateliers.1.communeCode")).toBe("Atelier 2 : commune");
  expect(nomChamp("ateliers.99.inconnu")).toBe("Atelier 100 : Autre champ");
  expect(nomChamp("constructor")).toBe("Autre champ");
});

test("each field is read and written at its place, and only there", () => {
  expect(champsDe(FORME).filter((champ) => champ.endsWith("communeCode"))).toEqual([
    "ateliers.0.communeCode",
    "ateliers.1.communeCode",
  ]);
  expect(lireChamp(FORME, "ateliers.1.communeCode")).toBe("59350");
  expect(lireChamp(FORME, "ateliers.5.communeCode")).toBe(undefined);
  const ecrite = ecrireChamp(FORME, "ateliers.1.lieu", "Mairie");
  expect(ecrite).toEqual({ ...FORME, ateliers: [FORME.ateliers[0], { ...FORME.ateliers[1], lieu: "Mairie" }] });
  expect(ecrireChamp(FORME, "intitule", "Titre")).toEqual({ ...FORME, intitule: "Titre" });
});

test("an answer is checked as the whole form would", () => {
  expect(erreurDe("intitule", "")).toBe("Il manque l’intitulé");
  expect(erreurDe("intitule", "Comment faire ensemble ?")).toBe(null);
  expect(erreurDe("intitule", ["a"])).not.toBe(null);
  expect(erreurDe("ateliers.0.date", "32 mai")).not.toBe(null);
  expect(erreurDe("ateliers.0.date", "2030-05-10")).toBe(null);
  expect(erreurDe("toString", "x")).toBe("Ce champ n’existe pas");
  expect(erreurDe("constructor", "x")).toBe("Ce champ n’existe pas");
});

test("words are offered for texts only", () => {
  expect(
    ["resume", "intitule", "ateliers.0.lieu", "ateliers.0.date", "format", "engagements", "nul"].filter(isSuggerable),
  ).toEqual(["resume", "intitule", "ateliers.0.lieu"]);
});

test("two answers are the same whatever the order of their keys", () => {
  expect(memeValeur([{ nom: "A", prenom: "B" }], [{ prenom: "B", nom: "A" }])).toBe(true);
  expect(memeValeur(["a", "b"], ["b", "a"])).toBe(false);
  expect(memeValeur(undefined, "")).toBe(true);
  expect(memeValeur(undefined, [])).toBe(true);
});
