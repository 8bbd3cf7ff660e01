import { expect, test } from "@playwright/test";
import { isRna, isSiret, siretLisible } from "./identifiants.ts";
import { structureSaisie } from "./schema.ts";
import { STRUCTURE_VIDE } from "./vide.ts";

const SIRETS: [string, boolean, string][] = [
  ["73282932000074", true, "plain"],
  ["732 829 320 00074", true, "spaces"],
  ["732.829.320.00074", true, "dots"],
  ["732\u00a0829\u202f320 00074", true, "no-break spaces"],
  ["732-829-320-00074", true, "dashes"],
  ["73282932000075", false, "one digit off"],
  ["73282932100073", false, "Luhn on 14 only"],
  ["7328293200007", false, "13 digits"],
  ["732829320000744", false, "15 digits"],
  ["7328293200007O", false, "a letter O"],
  ["00000000000000", false, "zeros"],
  ["35600000000048", true, "La Poste, head office"],
  ["35600000009075", true, "La Poste, digit sum"],
  ["35600000009076", false, "La Poste, neither"],
  ["", false, "nothing"],
];
test("a SIRET passes Luhn twice, or is an office of La Poste", () => {
  expect(SIRETS.map(([s, , cas]) => [cas, isSiret(s)])).toEqual(SIRETS.map(([, ok, cas]) => [cas, ok]));
});

const RNAS: [string, boolean][] = [
  ["W595012345", true],
  ["w595012345", true],
  ["W 595 012 345", true],
  ["W9C1234567", true],
  ["W59501234", false],
  ["W5950123456", false],
  ["5950123450", false],
  ["WA95012345", false],
  ["", false],
];
test("an RNA is W and nine characters", () => {
  expect(RNAS.map(([s]) => [s, isRna(s)])).toEqual(RNAS);
});

test("a SIRET is shown in groups that stay on one line", () => {
  expect(siretLisible("73282932000074")).toBe("732\u00a0829\u00a0320\u00a000074");
});

const STRUCTURE = {
  ...STRUCTURE_VIDE,
  nom: "Les Réparateurs",
  categorie: "entreprise_ess" as const,
  famille: "association" as const,
};
type Saisie = Partial<Record<keyof typeof STRUCTURE, string>>;
const CAS: [string, Saisie, string[]][] = [
  ["a SIRET", { siret: "732 829 320 00074" }, []],
  ["an RNA", { rna: "w595012345" }, []],
  ["a reason", { sansSiretMotif: "Immatriculation en cours" }, []],
  ["none of them", {}, ["siret"]],
  ["a doubtful SIRET", { siret: "73282932000075" }, ["sansSiretMotif"]],
  ["a doubtful SIRET kept with a reason", { siret: "73282932000075", sansSiretMotif: "Copié du Kbis" }, []],
  ["zeros, whatever the reason", { siret: "00000000000000", sansSiretMotif: "Copié du Kbis" }, ["siret"]],
  ["13 digits, whatever the reason", { siret: "7328293200007", sansSiretMotif: "Copié du Kbis" }, ["siret"]],
  ["a wrong RNA", { rna: "W12" }, ["rna"]],
  ["no family in the ESS", { rna: "W595012345", famille: "" }, ["famille"]],
  ["no family elsewhere", { categorie: "etat", famille: "", sansSiretMotif: "Service de l’État" }, []],
  ["a doubtful SIRET and no category", { siret: "73282932000075", categorie: "" }, ["categorie", "sansSiretMotif"]],
  ["a short postal code", { rna: "W595012345", codePostal: "5900" }, ["codePostal"]],
  ["a site without its scheme", { rna: "W595012345", siteWeb: "www.exemple.test" }, []],
  ["a site that is none", { rna: "W595012345", siteWeb: "chez nous" }, ["siteWeb"]],
  ["a site that runs code", { rna: "W595012345", siteWeb: "javascript:alert(1)" }, ["siteWeb"]],
];
test("a structure says its number, or why it has none", () => {
  const lus = CAS.map(([cas, saisie]) => {
    const parsed = structureSaisie.safeParse({ ...STRUCTURE, ...saisie });
    return [cas, parsed.success ? [] : parsed.error.issues.map((i) => i.path.join("."))];
  });
  expect(lus).toEqual(CAS.map(([cas, , champs]) => [cas, champs]));
});

test("numbers are kept compact, and what does not apply is dropped", () => {
  const lue = structureSaisie.parse({
    ...STRUCTURE,
    categorie: "etat",
    siret: "732 829 320 00074",
    rna: "w595012345",
    siteWeb: "www.exemple.test",
  });
  expect([lue.siret, lue.rna, lue.famille, lue.siteWeb]).toEqual([
    "73282932000074",
    "",
    "",
    "https://www.exemple.test/",
  ]);
});
