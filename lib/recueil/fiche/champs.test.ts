import { expect, test } from "@playwright/test";
import { RUBRIQUES_USUELLES as R } from "../rubriques/usuelles.ts";
import { champsDe, ecrireChamp, erreurDe, genreDe, lireChamp, nomChamp } from "./champs.ts";
import { differences, type FicheRevisee } from "./differences.ts";
import { FICHE_VIDE } from "./vide.ts";

const ID = "33333333-3333-4333-8333-333333333333";
const frein = {
  id: ID,
  code: "F7-03",
  transition: "sociale" as const,
  type: "frein" as const,
  action: null,
  accroche: "Manque de temps",
  texte: "pour répondre.",
  theme: "",
  exemple: "",
  destinataire: "",
  horizon: "",
  liens: [],
};
const fiche: FicheRevisee & typeof FICHE_VIDE = { ...FICHE_VIDE, problematique: "Pourquoi ?", enonces: [frein] };
const codes = new Map([[ID, "F7-03"]]);

test("each passage has its name and its kind", () => {
  expect(champsDe(fiche, R).map((c) => [nomChamp(c, codes, R), genreDe(c, R), lireChamp(fiche, c, R)])).toEqual([
    ["Problématique posée", "texte", "Pourquoi ?"],
    ["Déroulé", "texte", ""],
    ["Suites", "texte", ""],
    ["F7-03 : l’énoncé entier", "formulaire", "Frein, transition sociale\nManque de temps pour répondre."],
    ["F7-03 : l’essentiel", "ligne", "Manque de temps"],
    ["F7-03 : la suite de la phrase", "texte", "pour répondre."],
  ]);
});

for (const [champ, valeur, erreur] of [
  ["problematique", "p".repeat(199), "Au moins 200 caractères"],
  ["problematique", "p".repeat(200), null],
  ["deroule", "", null],
  ["deroule", "d".repeat(3001), "Au plus 3000 caractères"],
  [`enonces.${ID}.accroche`, "a".repeat(80), null],
  [`enonces.${ID}.accroche`, "a".repeat(81), "Au plus 80 caractères"],
  [`enonces.${ID}.texte`, " ", "Il manque le texte"],
  [`enonces.${ID}`, "tout", "Ce champ n’existe pas"],
  ["constructor", "x", "Ce champ n’existe pas"],
  ["problematique", ["x"], "Écrivez un texte"],
] as const)
  test(`${champ.slice(0, 20)}, ${String(valeur).length} characters: ${erreur ?? "taken"}`, () => {
    expect(erreurDe(champ, valeur, R)).toBe(erreur);
  });

test("an answer changes its passage only; an énoncé taken out is no longer read", () => {
  const apres = ecrireChamp(fiche, `enonces.${ID}.texte`, "pour tout faire.");
  expect(apres).toEqual({ ...fiche, enonces: [{ ...frein, texte: "pour tout faire." }] });
  expect(lireChamp({ ...fiche, enonces: [] }, `enonces.${ID}.texte`, R)).toBeUndefined();
});

test("between two revisions, only what changes: reworded, added, taken out", () => {
  expect(differences(fiche, structuredClone(fiche), R)).toEqual([]);
  const nouveau = {
    ...frein,
    id: "44444444-4444-4444-8444-444444444444",
    code: null,
    accroche: "Un outil",
    texte: "x",
  };
  expect(
    differences(fiche, { ...fiche, suites: "On se revoit.", enonces: [{ ...nouveau, type: "outil" }] }, R).map((d) => [
      d.nom,
      d.avant,
      d.apres,
    ]),
  ).toEqual([
    ["Énoncé nouveau", "", "Outil, transition sociale\nUn outil x"],
    ["F7-03", "Frein, transition sociale\nManque de temps pour répondre.", ""],
    ["Suites", "", "On se revoit."],
  ]);
});

test("passages bear the names of the edition, in its order, without what it withdrew", () => {
  const [problematique, deroule, ...autres] = R.map((r) =>
    r.cle === "deroule"
      ? { ...r, nom: "Récit" }
      : r.cle === "suites"
        ? { ...r, retiree: true }
        : r.cle === "frein"
          ? { ...r, enPhrase: "un obstacle" }
          : r,
  );
  const edition = [deroule, problematique, ...autres].filter((r) => r !== undefined);
  expect(
    champsDe(fiche, edition)
      .slice(0, 3)
      .map((c) => nomChamp(c, codes, edition)),
  ).toEqual(["Récit", "Problématique posée", "F7-03 : l’énoncé entier"]);
  expect(
    differences(fiche, { ...fiche, deroule: "En tables.", enonces: [] }, edition).map((d) => [d.nom, d.avant]),
  ).toEqual([
    ["Récit", ""],
    ["F7-03", "Obstacle, transition sociale\nManque de temps pour répondre."],
  ]);
});
