import { expect, test } from "@playwright/test";
import { motsDeLEnonce } from "../../synthese/consolidation/mots.ts";
import { enClair } from "./markdown.ts";
import { inconnues, remplir, remplirTout, VARIABLES, type Valeurs, whyNotVariables } from "./variables.ts";

const VALEURS = Object.fromEntries([...VARIABLES, "ateliers_ecologique"].map((v) => [v, `<${v}>`])) as Valeurs;

test("a variable is completed however it is typed; what is no variable stays as written, and is told", () => {
  const attendu: [ecrit: string, rempli: string, inconnues: string[]][] = [
    ["Les {ateliers} ateliers", "Les <ateliers> ateliers", []],
    ["tenus {Période}, {ateliers écologique}", "tenus <periode>, <ateliers_ecologique>", []],
    ["**{participations}** fois", "**<participations>** fois", []],
    ["{inconnue} et {annee}", "{inconnue} et <annee>", ["{inconnue}"]],
    ["un ensemble {1, 2}, une paire {} seule {", "un ensemble {1, 2}, une paire {} seule {", []],
    ["\\{ateliers}", "\\{ateliers}", []],
  ];
  for (const [ecrit, rempli, siennes] of attendu) {
    expect(remplir(ecrit, VALEURS), ecrit).toBe(rempli);
    expect(inconnues(ecrit), ecrit).toEqual(siennes);
  }
  expect(whyNotVariables("Rien ici")).toBeNull();
  expect(whyNotVariables("Les {atelier} tenus")).toMatch(/^«\s\{atelier\}\s» n’est pas une variable/);
});

test("every text of a value is completed, whatever holds it; dates and numbers stay", () => {
  const jour = new Date("2023-12-12T10:00:00Z");
  expect(remplirTout({ a: "{annee}", b: [{ c: "en {annee}", n: 3, rien: null }], jour }, VALEURS)).toEqual({
    a: "<annee>",
    b: [{ c: "en <annee>", n: 3, rien: null }],
    jour,
  });
});

test("braces an organiser typed are theirs: taken as it is, an énoncé completes nothing", () => {
  const enonce = { type: "frein", action: null, accroche: "", texte: "Les {ateliers} libres", exemple: null } as const;
  const { texte } = motsDeLEnonce({ ...enonce, destinataire: null, horizon: null, liens: [] });
  expect(inconnues(texte)).toEqual([]);
  expect(enClair(remplir(texte, VALEURS))).toBe("Les {ateliers} libres");
});
