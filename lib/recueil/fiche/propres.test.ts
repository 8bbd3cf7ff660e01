import { expect, test } from "@playwright/test";
import { ACCUEIL, BUDGET, RUBRIQUES_AUGMENTEES as R, SALLE } from "../../../e2e/donnees/rubriques.ts";
import type { ClePropre, Rubrique } from "../rubriques/rubriques.ts";
import { champsDe, ecrireChamp, erreurDe, genreDe, lireChamp, nomChamp } from "./champs.ts";
import { ficheBrouillonDe, ficheCompleteDe } from "./completude.ts";
import { differences, type FicheRevisee } from "./differences.ts";
import { manquesDe } from "./manques.ts";
import { type FicheBrouillon, ficheBrouillon } from "./schema.ts";
import { FICHE_VIDE } from "./vide.ts";

const frein: FicheBrouillon["enonces"][number] = {
  id: null,
  transition: "sociale",
  type: "frein",
  action: null,
  accroche: "Manque de temps",
  texte: "",
  theme: "",
  exemple: "",
  destinataire: "",
  horizon: "",
  liens: [],
};
const fiche: FicheBrouillon = {
  ...FICHE_VIDE,
  ateliers: ["22222222-2222-4222-8222-222222222222"],
  problematique: "p".repeat(200),
  enonces: [frein],
};
const avec = (reponses: Record<ClePropre, string>): FicheBrouillon => ({ ...fiche, reponses });
type Schema = {
  safeParse: (f: unknown) => { error?: { issues: readonly { path: PropertyKey[]; message: string }[] } };
};
const erreurs = (schema: Schema, f: unknown) =>
  schema.safeParse(f).error?.issues.map((i) => `${i.path.join(".")} : ${i.message}`) ?? [];
const complete = (rubriques: readonly Rubrique[], f: FicheBrouillon) => erreurs(ficheCompleteDe(rubriques), f);

test("a rubrique the edition added is asked, bounded and missed as the others are", () => {
  expect(complete(R, fiche)).toEqual(["reponses.suite_budgetaa : Il manque le budget"]);
  expect(complete(R, avec({ suite_budgetaa: "   " }))).toEqual(["reponses.suite_budgetaa : Il manque le budget"]);
  expect(complete(R, avec({ suite_budgetaa: "Neuf mots" }))).toEqual([
    "reponses.suite_budgetaa : Au moins 10 caractères",
  ]);
  expect(complete(R, avec({ suite_budgetaa: "Mille euros" }))).toEqual([]);
  expect(complete(R, avec({ suite_budgetaa: "b".repeat(301) }))).toEqual([
    "reponses.suite_budgetaa : Au plus 300 caractères",
  ]);
  expect(manquesDe(fiche, R)).toEqual([{ champ: "reponses.suite_budgetaa", nom: "le budget" }]);
  expect(manquesDe(avec({ suite_budgetaa: "Neuf mots" }), R)).toEqual([
    { champ: "reponses.suite_budgetaa", nom: "le budget\u00A0: encore 1\u00A0caractère" },
  ]);
});

test("one line stays one line, of two hundred characters at most", () => {
  const brouillon = ficheBrouillonDe(R);
  const dit = (mots: string) => brouillon.safeParse(avec({ recit_accueilx: mots }));
  expect(dit("La Maison\n des  associations\u0000 ").data?.reponses).toEqual({
    recit_accueilx: "La Maison des associations",
  });
  expect(dit("a".repeat(200)).success).toBe(true);
  expect(dit("a".repeat(201)).error?.issues[0]?.message).toBe("Au plus 200 caractères");
});

test("an answer to a rubrique of nobody is refused; to one of another edition, bounded and left to the server", () => {
  for (const cle of ["budget", "suite_", "suite_BUDGETAA", "enonces_abcdefgh", "suite_abcdefghi"])
    expect(ficheBrouillon.safeParse({ ...fiche, reponses: JSON.parse(`{"${cle}":"x"}`) }).success, cle).toBe(false);
  expect(ficheBrouillonDe(R).safeParse(avec({ suite_ailleurs: "x" })).data?.reponses).toEqual({ suite_ailleurs: "x" });
  expect(erreurs(ficheBrouillon, avec({ suite_ailleurs: "x".repeat(4001) }))).toEqual([
    "reponses.suite_ailleurs : Au plus 4000 caractères",
  ]);
});

test("what was withdrawn is not missed, and what it held is kept", () => {
  const sans = R.map((r) => (r.cle === BUDGET.cle ? { ...r, retiree: true } : r));
  expect(complete(sans, fiche)).toEqual([]);
  expect(complete(sans, avec({ suite_budgetaa: "Peu" }))).toEqual([]);
  expect(manquesDe(fiche, sans)).toEqual([]);
});

const ici: FicheRevisee & FicheBrouillon = {
  ...fiche,
  enonces: [],
  reponses: { recit_accueilx: "La Maison", suite_budgetaa: "Mille euros", avis_sallexyz: "Froide." },
};
const codes = new Map<string, string | null>();

test("it is pointed at, read and written by its name; what only the CRESS reads is not", () => {
  expect(champsDe(ici, R).map((c) => [c, nomChamp(c, codes, R), genreDe(c, R), lireChamp(ici, c, R)])).toEqual([
    ["problematique", "Problématique posée", "texte", "p".repeat(200)],
    ["reponses.recit_accueilx", ACCUEIL.nom, "ligne", "La Maison"],
    ["deroule", "Déroulé", "texte", ""],
    ["suites", "Suites", "texte", ""],
    ["reponses.suite_budgetaa", BUDGET.nom, "texte", "Mille euros"],
  ]);
  expect(ecrireChamp(ici, "reponses.suite_budgetaa", "Deux mille").reponses).toEqual({
    ...ici.reponses,
    suite_budgetaa: "Deux mille",
  });
  expect(erreurDe("reponses.suite_budgetaa", "Peu", R)).toBe("Au moins 10 caractères");
  expect(erreurDe("reponses.suite_budgetaa", "Peu")).toBeNull();
  expect(erreurDe("reponses.suite_ailleurs", "x", R)).toBe("Ce champ n’existe pas");
  expect(erreurDe(`reponses.${SALLE.cle}`, "x", R)).toBe("Ce champ n’existe pas");
  expect(lireChamp(ici, "reponses.suite_ailleurs", R)).toBeUndefined();
  expect(nomChamp("reponses.suite_ailleurs", codes, R)).toBe("Rubrique supprimée");
});

test("two revisions differ by it, in its place, but not by what only the CRESS reads", () => {
  const apres = { ...ici, reponses: { recit_accueilx: "La Maison", suite_budgetaa: "Rien", avis_sallexyz: "Chaude." } };
  expect(differences(ici, { ...apres, suites: "En juin." }, R).map((d) => [d.champ, d.nom, d.avant, d.apres])).toEqual([
    ["suites", "Suites", "", "En juin."],
    ["reponses.suite_budgetaa", BUDGET.nom, "Mille euros", "Rien"],
  ]);
});
