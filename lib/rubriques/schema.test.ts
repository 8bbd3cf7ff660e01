import { expect, test } from "@playwright/test";
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
