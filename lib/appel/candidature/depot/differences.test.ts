import { expect, test } from "@playwright/test";
import { ATELIER_VIDE, CANDIDATURE_VIDE } from "../questions/vide.ts";
import { differences } from "./differences.ts";

const A = "00000000-0000-4000-8000-00000000000a";
const B = "00000000-0000-4000-8000-00000000000b";
const AVANT = {
  ...CANDIDATURE_VIDE,
  intitule: "Réparer",
  publicsCibles: ["elus" as const],
  ateliers: [
    { ...ATELIER_VIDE, id: A, date: "2030-05-10" },
    { ...ATELIER_VIDE, id: B, date: "2030-05-12" },
  ],
};
const [premier, second] = AVANT.ateliers;
if (!premier || !second) throw new Error("ateliers absents");

test("the same form has no difference, and an answer changed is the only one", () => {
  expect(differences(AVANT, structuredClone(AVANT))).toEqual([]);
  expect(differences(AVANT, { ...AVANT, intitule: "Réparer ensemble" })).toEqual([
    { champ: "intitule", avant: "Réparer", apres: "Réparer ensemble" },
  ]);
  expect(differences(AVANT, { ...AVANT, publicsCibles: ["elus", "habitants"] })).toEqual([
    { champ: "publicsCibles", avant: ["elus"], apres: ["elus", "habitants"] },
  ]);
});

test("an atelier taken out does not make those after it look changed", () => {
  expect(differences(AVANT, { ...AVANT, ateliers: [second] })).toEqual([
    { champ: "ateliers.1.date", avant: "2030-05-10", apres: undefined },
  ]);
});

test("an atelier added shows its answers only; ids born again are compared by place", () => {
  const nouveau = { ...ATELIER_VIDE, id: "00000000-0000-4000-8000-00000000000c", lieu: "Mairie" };
  expect(differences(AVANT, { ...AVANT, ateliers: [premier, second, nouveau] })).toEqual([
    { champ: "ateliers.2.lieu", avant: undefined, apres: "Mairie" },
  ]);
  const renes = AVANT.ateliers.map((a, i) => ({ ...a, id: `00000000-0000-4000-8000-00000000001${i}` }));
  expect(differences(AVANT, { ...AVANT, ateliers: renes })).toEqual([]);
});

test("a deposit older than a field reads it as unknown", () => {
  const { besoins: _, ...ancien } = AVANT;
  expect(differences(ancien as typeof AVANT, { ...AVANT, besoins: "Un écran" })).toEqual([
    { champ: "besoins", avant: undefined, apres: "Un écran" },
  ]);
});
