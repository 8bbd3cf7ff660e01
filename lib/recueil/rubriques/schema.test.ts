import { expect, test } from "@playwright/test";
import { ACCUEIL, BUDGET, RUBRIQUES_AUGMENTEES } from "../../../e2e/donnees/rubriques.ts";
import { type CleRubrique, deLaPartie, nomSeul, PARTIES, rubriqueDe } from "./rubriques.ts";
import { type RubriquesSaisies, rubriquesVoulues } from "./schema.ts";
import { RUBRIQUES_USUELLES } from "./usuelles.ts";

type Ligne = RubriquesSaisies["rubriques"][number];
const avec = (cle?: CleRubrique, change: Partial<Ligne> = {}): RubriquesSaisies => ({
  rubriques: RUBRIQUES_USUELLES.map((r) => ({
    ...r,
    minimum: r.minimum === null ? "" : String(r.minimum),
    maximum: r.maximum === null ? "" : String(r.maximum),
    ...(r.cle === cle && change),
  })),
});
const erreurs = (saisie: RubriquesSaisies) =>
  rubriquesVoulues.safeParse(saisie).error?.issues.map((i) => `${i.path.slice(2).join(".")} : ${i.message}`) ?? [];

test("the usual rubriques are what a form sends back", () => {
  expect(rubriquesVoulues.parse(avec()).rubriques).toEqual(RUBRIQUES_USUELLES);
  expect(RUBRIQUES_USUELLES).toEqual(PARTIES.flatMap((partie) => deLaPartie(RUBRIQUES_USUELLES, partie)));
});

for (const [cle, change, dit] of [
  ["frein", { enPhrase: "le frein" }, "enPhrase : Commencez par « un » ou « une » : « un levier »"],
  ["suites", { demande: "une_parmi" }, "demande : Seuls les énoncés se demandent à plusieurs"],
  ["tempsPasse", { maximum: "3" }, "maximum : Une réponse à choisir n’a pas de longueur"],
  ["suites", { maximum: "4001" }, "maximum : Au plus 4000"],
  ["verbatims", { maximum: "31" }, "maximum : Au plus 30"],
  ["deroule", { minimum: "3001" }, "minimum : Le minimum ne dépasse pas le maximum"],
  ["suites", { maximum: "0" }, "maximum : Au moins 1, ou rien"],
  ["suites", { maximum: "beaucoup" }, "maximum : Écrivez un nombre, ou rien"],
  ["suites", { nom: "" }, "nom : Donnez-lui un nom"],
] as const)
  test(`${cle} ${JSON.stringify(change)}`, () => {
    expect(erreurs(avec(cle, change)).map((e) => e.replace(/[\u00A0\u202F]/g, " "))).toEqual([dit]);
  });

test("an edition keeps each rubrique once, and one kind of énoncé at least", () => {
  const { rubriques } = avec();
  expect(rubriquesVoulues.safeParse({ rubriques: rubriques.slice(1) }).success).toBe(false);
  expect(rubriquesVoulues.safeParse({ rubriques: [...rubriques.slice(1), rubriques[1]] }).success).toBe(false);
  const sansEnonces = rubriques.map((r) => ({ ...r, retiree: /^une? /.test(r.enPhrase) && r.cle !== "verbatims" }));
  expect(rubriquesVoulues.safeParse({ rubriques: sansEnonces }).success).toBe(false);
});

const augmentees = (cle?: CleRubrique, change: Partial<Ligne> = {}): RubriquesSaisies => ({
  rubriques: RUBRIQUES_AUGMENTEES.map((r) => ({
    ...r,
    minimum: r.minimum === null ? "" : String(r.minimum),
    maximum: r.maximum === null ? "" : String(r.maximum),
    ...(r.cle === cle && change),
  })),
});

test("an edition adds texts of its own, in their place", () => {
  expect(rubriquesVoulues.parse(augmentees()).rubriques).toEqual(RUBRIQUES_AUGMENTEES);
  expect(PARTIES.flatMap((partie) => deLaPartie(RUBRIQUES_AUGMENTEES, partie))).toEqual(RUBRIQUES_AUGMENTEES);
});

for (const [cle, change, dit] of [
  [ACCUEIL.cle, { maximum: "201" }, "maximum : Au plus 200"],
  [ACCUEIL.cle, { uneLigne: false, maximum: "201" }, null],
  [BUDGET.cle, { demande: "une_parmi" }, "demande : Seuls les énoncés se demandent à plusieurs"],
  [BUDGET.cle, { nom: "" }, "nom : Donnez-lui un nom"],
  [BUDGET.cle, { nom: "DEROULE " }, "nom : Une autre rubrique porte déjà ce nom"],
  ["suites", { uneLigne: true }, "uneLigne : Seule une rubrique que vous ajoutez tient sur une ligne"],
] as const)
  test(`added, ${cle} ${JSON.stringify(change)}`, () => {
    expect(erreurs(augmentees(cle, change)).map((e) => e.replace(/[\u00A0\u202F]/g, " "))).toEqual(dit ? [dit] : []);
  });

test("a key of no part, twice the same or one too many are refused", () => {
  const { rubriques } = augmentees();
  const avecCles = (...cles: string[]) => ({
    rubriques: [
      ...avec().rubriques,
      ...cles.map((cle, i) => ({ ...BUDGET, cle, nom: `Question ${i}`, minimum: "", maximum: "" })),
    ],
  });
  for (const cle of ["budget", "enonces_abcdefgh", "suite_ABCDEFGH", "suite_abcdefghi", "levier_abcdefgh"])
    expect(rubriquesVoulues.safeParse(avecCles(cle)).success, cle).toBe(false);
  expect(rubriquesVoulues.safeParse({ rubriques: [...rubriques, rubriques[1]] }).success).toBe(false);
  const vingt = Array.from({ length: 20 }, (_, i) => `avis_aaaaaaa${String.fromCharCode(97 + i)}`);
  expect(rubriquesVoulues.safeParse(avecCles(...vingt)).success).toBe(true);
  const trop = rubriquesVoulues.safeParse(avecCles(...vingt, "suite_abcdefgh"));
  expect(trop.error?.issues.map((i) => i.message)).toEqual(["Au plus 20 rubriques ajoutées"]);
});

test("over one alone, a rubrique loses its article", () => {
  const seul = (cle: CleRubrique, enPhrase?: string) =>
    nomSeul({ ...rubriqueDe(RUBRIQUES_USUELLES, cle), ...(enPhrase && { enPhrase }) });
  expect([seul("levier"), seul("bonne_pratique"), seul("verbatims"), seul("frein", "un obstacle")]).toEqual([
    "Levier",
    "Bonne pratique",
    "Parole entendue",
    "Obstacle",
  ]);
});
