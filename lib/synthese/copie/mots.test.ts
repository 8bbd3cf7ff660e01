import { expect, test } from "@playwright/test";
import { VARIABLES, type Valeurs } from "../../socle/texte/variables.ts";
import { SANS_MOTS } from "../consolidation/mots.ts";
import { constat } from "./constats.ts";
import { memesChamps, motsRendus } from "./mots.ts";

const VALEURS = {
  ...(Object.fromEntries(VARIABLES.map((v) => [v, ""])) as Valeurs),
  ateliers: "36",
  participations: "1\u202F055",
};
const EXPORTES = {
  ...SANS_MOTS,
  accroche: "Un tri commun",
  texte: "se décide dans {ateliers} ateliers, par {participations} personnes.",
};
const texte = (markdown: string, e = EXPORTES) => motsRendus(constat("texte", { markdown }), e, VALEURS);

test("what a file changes of a point keeps its accroche and its variables", () => {
  expect(texte("**Un tri commun** se décida dans 36 ateliers, par 1 055 personnes.")).toEqual({
    accroche: "Un tri commun",
    texte: "se décida dans {ateliers} ateliers, par {participations} personnes.",
  });
  // The stop that print puts after an accroche is not a change of it; a figure typed over a variable is one.
  expect(texte("**Un tri commun.** Il se décide dans 40 ateliers.")).toEqual({
    accroche: "Un tri commun",
    texte: "Il se décide dans 40 ateliers.",
  });
  expect(texte("**Un autre tri** se décide.")).toEqual({ accroche: "Un autre tri", texte: "se décide." });
  expect(texte("Tout est récrit, sans gras.")).toEqual({ accroche: "", texte: "Tout est récrit, sans gras." });
  expect(texte("**Gras** au début.", { ...EXPORTES, accroche: "" })).toEqual({
    accroche: "",
    texte: "**Gras** au début.",
  });
});

test("a horizon and an example are taken alone; what is computed, too long, or of several fields is not", () => {
  const sous = (avant: string, apres: string) =>
    motsRendus(constat("precision", { avant, apres }), { ...EXPORTES, horizon: "2026", exemple: "À Arras" }, VALEURS);
  expect(sous("Horizon\u00A0: 2026", "Horizon\u00A0: fin 2027")).toEqual({ horizon: "fin 2027" });
  expect(sous("Exemple\u00A0: À Arras", "")).toEqual({ exemple: null });
  expect(sous("Adressée à\u00A0: l’État", "Adressée à\u00A0: la Région")).toBeNull();
  expect(sous("F1-01 · 2 ateliers", "F1-01 · 3 ateliers")).toBeNull();
  expect(texte(`**Un tri commun** ${"mot ".repeat(600)}`)).toBeNull();
  expect(texte("Une ressourcerie – Arras : fait.", { ...EXPORTES, structure: "Une ressourcerie" })).toBeNull();
  expect(motsRendus(constat("absent", {}), EXPORTES, VALEURS)).toBeNull();
});

test("only what would be replaced counts as changed since", () => {
  const change = { ...EXPORTES, texte: "autre" };
  expect(memesChamps({ horizon: "2027" }, change)).toBe(memesChamps({ horizon: "2027" }, EXPORTES));
  expect(memesChamps({ texte: "x" }, change)).not.toBe(memesChamps({ texte: "x" }, EXPORTES));
});
