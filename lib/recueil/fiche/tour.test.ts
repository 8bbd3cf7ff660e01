import { expect, test } from "@playwright/test";
import { tourPresence } from "../emargement/tour.ts";
import { ETATS_FICHE } from "./states.ts";
import { type FaitsTourFiche, tourFiche } from "./tour.ts";

const le = (jour: string) => new Date(`${jour}T11:00:00Z`);
const FAITS: Omit<FaitsTourFiche, "etat"> = {
  remiseAt: le("2030-05-20"),
  valideeAt: le("2030-06-12"),
  correctionAt: le("2030-05-22"),
  echeance: "2030-05-25",
  delaiReponse: 30,
  delaiComplement: 15,
};
const dites = (lecteur: "organisateur" | "cress", now: Date) =>
  ETATS_FICHE.map((etat) => {
    const t = tourFiche({ ...FAITS, etat }, lecteur, now);
    return [t.phrase.replaceAll(/[\u00A0\u202F]/g, " "), t.enRetard];
  });

test("a fiche says to each reader what is theirs to do, and before which day", () => {
  expect(dites("organisateur", le("2030-05-23"))).toEqual([
    ["À vous de compléter et de remettre la fiche avant le samedi 25 mai 2030.", false],
    ["La CRESS relit votre fiche et vous répond avant le mercredi 19 juin 2030.", false],
    ["À vous de corriger la fiche et de la remettre avant le jeudi 6 juin 2030.", false],
    ["Validée le 12 juin 2030 : ses énoncés nourrissent la synthèse.", false],
  ]);
  expect(dites("cress", le("2030-06-20"))).toEqual([
    ["Chez l’organisateur : fiche attendue avant le samedi 25 mai 2030.", true],
    [
      "À vous de relire, puis de valider ou de demander une correction : c’était attendu avant le mercredi 19 juin 2030.",
      true,
    ],
    ["Chez l’organisateur : correction attendue avant le jeudi 6 juin 2030.", true],
    ["Validée le 12 juin 2030 : ses énoncés attendent dans leur chapitre.", false],
  ]);
});

test("a declared attendance says who validates it and before which day; no other does", () => {
  const e = { etat: "declare" as const, declareAt: le("2030-05-11"), delaiReponse: 10 };
  expect(tourPresence(e, "organisateur", le("2030-05-12"))?.phrase.replaceAll("\u00A0", " ")).toBe(
    "La CRESS valide ce nombre avant le mardi 21 mai 2030.",
  );
  expect(tourPresence(e, "cress", le("2030-05-22"))).toMatchObject({ enRetard: true });
  expect(tourPresence({ ...e, etat: "valide" }, "cress", le("2030-05-22"))).toBeNull();
});
