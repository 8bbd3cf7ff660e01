import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { typographier } from "./texte.ts";

const CAS: [typed: string, shown: string][] = [
  ["Qui décide ?", "Qui décide\u202F?"],
  ["Qui décide?", "Qui décide\u202F?"],
  ["Vraiment ?!", "Vraiment\u202F?!"],
  ["Assez !!! Stop !", "Assez\u202F!!! Stop\u202F!"],
  ["un ; deux;trois; quatre", "un\u202F; deux;trois\u202F; quatre"],
  ["Exemple : une ressourcerie", "Exemple\u00A0: une ressourcerie"],
  ["Exemple: une ressourcerie", "Exemple\u00A0: une ressourcerie"],
  ["Les freins :", "Les freins\u00A0:"],
  ["l'ESS, aujourd'hui, d'« agir »", "l’ESS, aujourd’hui, d’«\u202Fagir\u202F»"],
  ["«L'avenir»", "«\u202FL’avenir\u202F»"],
  ["« L'avenir »", "«\u202FL’avenir\u202F»"],
  ['Le "temps" des "transitions".', "Le «\u202Ftemps\u202F» des «\u202Ftransitions\u202F»."],
  ['un écran de 15" et un autre', 'un écran de 15" et un autre'],
  ["Et puis...", "Et puis…"],
  ["loi n°2014-856, n° 4", "loi n°\u00A02014-856, n°\u00A04"],
  ["1 055 participations, 1\u202F055", "1\u202F055 participations, 1\u202F055"],
  ["50 % de 3 000 €", "50\u00A0% de 3\u202F000\u00A0€"],
  ["un marché de 38 000 euros, ou de 1 200 000", "un marché de 38\u202F000 euros, ou de 1\u202F200\u202F000"],
  ["en 2023 100 personnes, le 03 20 12 34 56, A12 300", "en 2023 100 personnes, le 03 20 12 34 56, A12 300"],
  ["de 13:30 à 17:00", "de 13:30 à 17:00"],
  ["de 13 h 30 à 17 h", "de 13\u00A0h\u00A030 à 17\u00A0h"],
  ["voir https://ess.fr/l'appel?a=1;b=2 !", "voir https://ess.fr/l'appel?a=1;b=2\u202F!"],
  ["Écrire à l'adresse aide@ess-hdf.fr ?", "Écrire à l’adresse aide@ess-hdf.fr\u202F?"],
  ["voir lmahdf.org/l'outil?x", "voir lmahdf.org/l'outil?x"],
  ["taper `a ? b : c` puis", "taper `a ? b : c` puis"],
  ["A &amp; B", "A &amp; B"],
  ["(?) et (!)", "(?) et (!)"],
  ["ligne\n! autre ligne", "ligne\n! autre ligne"],
  ["", ""],
];

for (const [typed, shown] of CAS) {
  test(`« ${typed} » is composed as French has it`, () => {
    expect(typographier(typed)).toBe(shown);
  });
}

const morceau = fc.constantFrom(
  "mot",
  "l",
  "'",
  '"',
  " ",
  "\u00A0",
  "\u202F",
  ":",
  ";",
  "!",
  "?",
  "«",
  "»",
  "...",
  ".",
  "…",
  "n°",
  "4",
  "%",
  "h",
  "30",
  "\n",
  "(",
  ")",
  "https://a.fr/?q='",
  "www.x.fr",
  "a@b.fr",
  "13:30",
  "&amp;",
  "`",
  "\uE000",
  "é",
  "\u0301",
);
const texteFrancais = fc.array(morceau, { maxLength: 24 }).map((morceaux) => morceaux.join(""));

test("composing twice changes nothing", () => {
  fc.assert(
    fc.property(fc.oneof(texteFrancais, fc.string({ unit: "binary" })), (texte) => {
      const compose = typographier(texte);
      expect(typographier(compose)).toBe(compose);
    }),
    { numRuns: 3000 },
  );
});

test("a web address is never touched", () => {
  fc.assert(
    fc.property(
      texteFrancais,
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      texteFrancais,
      (avant, url, apres) => {
        expect(typographier(`${avant} ${url} ${apres}`)).toContain(url);
      },
    ),
    { numRuns: 1000 },
  );
});

test("an e-mail address is never touched", () => {
  fc.assert(
    fc.property(fc.emailAddress({ size: "small" }), (adresse) => {
      fc.pre(/^[\w.+-]+@[\w.-]+$/.test(adresse));
      expect(typographier(`Écrire à ${adresse} ?`)).toBe(`Écrire à ${adresse}\u202F?`);
    }),
  );
});

test("a long and hostile text stays quick to read", () => {
  const debut = process.cpuUsage();
  for (const motif of ["a", "a.", '"a', "«", " ", "'", "!", "a@", "&a"]) typographier(motif.repeat(20_000));
  expect(process.cpuUsage(debut).user / 1000).toBeLessThan(5000);
});
